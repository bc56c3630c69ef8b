import { codesOf, lacking } from '../../html/extract.ts';
import type { TextRule } from '../rule.ts';

/** Inline code that is not the source's; its order may differ. */
export const codeChanged: TextRule = {
  id: 'code/changed',
  severities: ['error'],
  finds: 'Inline code that differs from that of the source',
  why: 'Code is copied as it stands, and what was translated in it does not work.',
  remedy: 'Write the code as the source has it.',
  markup: true,
  find: (text) => {
    const [source, target] = [codesOf(text.source), codesOf(text.target)];
    const [lost, added] = [lacking(source, target), lacking(target, source)];
    if (lost.length + added.length === 0) return [];
    return [{ expected: lost.join(' '), actual: added.join(' ') }];
  },
};
