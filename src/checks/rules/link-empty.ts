import { labelsOf } from '../../html/extract.ts';
import type { TextRule } from '../rule.ts';

/** A link that lost its label, so that nobody can see or follow it. */
export const linkEmpty: TextRule = {
  id: 'link/empty',
  severities: ['error'],
  finds: 'A link that lost its label',
  why: 'Nobody can see or follow a link without a label.',
  remedy: "Write the link's label between its brackets.",
  markup: true,
  find: (text) => {
    const empty = labelsOf(text.target).filter((label) => label === '').length;
    const expected = labelsOf(text.source);
    if (empty <= expected.filter((label) => label === '').length) return [];
    return [{ expected: expected.join(', '), actual: '' }];
  },
};
