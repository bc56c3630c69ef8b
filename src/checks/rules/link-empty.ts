import { labelsOf } from '../../html/extract.ts';
import { about, type TextRule } from '../text.ts';

/** A link that lost its label, so that nobody can see or follow it. */
export const linkEmpty: TextRule = (text) => {
  const empty = labelsOf(text.target).filter((label) => label === '').length;
  const expected = labelsOf(text.source);
  if (empty <= expected.filter((label) => label === '').length) return [];
  return [about(text, 'link/empty', 'error', expected.join(', '), '')];
};
