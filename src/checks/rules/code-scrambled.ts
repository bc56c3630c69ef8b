import { codeRowsOf, codesOf, lacking } from '../../html/extract.ts';
import type { TextRule } from '../rule.ts';

/** What stands between the items of a list. */
const separator = /^(?:[,;/|]|(?:,\s*)?(?:and|or))$/;

/** A list of inline code (three or more) whose items stand in another order or another number. */
export const codeScrambled: TextRule = {
  id: 'code/scrambled',
  severities: ['error'],
  finds: 'A list of inline code in another order or number than in the source',
  why: 'An explanation that follows the order of the list explains the wrong item.',
  remedy: 'Put the items in the order of the source, each once.',
  markup: true,
  find: (text) => {
    const target = codesOf(text.target);
    if (target.length < 2 || lacking(codesOf(text.source), target).length > 0) return [];
    return codeRowsOf(text.source, separator)
      .filter((codes) => codes.length > 2 && !holdsInOrder(target, codes))
      .map((codes) => ({ expected: codes.join(', '), actual: target.join(', ') }));
  },
};

/** Whether the items stand one after another somewhere in the codes. */
function holdsInOrder(codes: readonly string[], items: readonly string[]): boolean {
  return codes.some((_, start) => items.every((item, i) => codes[start + i] === item));
}
