import { codesOf, lacking } from '../../html/extract.ts';
import type { Html } from '../../model/text.ts';
import { about, type TextRule } from '../text.ts';

/** Codes with nothing but commas, `and`, `or` between them. */
const list = /<code>[^<]*<\/code>(?:\s*(?:,|;|\/|\||,?\s*(?:and|or))\s*<code>[^<]*<\/code>){2,}/g;

/** A list of inline code (three or more) whose items stand in another order or another number. */
export const codeScrambled: TextRule = (text) => {
  const target = codesOf(text.target);
  if (target.length < 2 || lacking(codesOf(text.source), target).length > 0) return [];
  return listsOf(text.source)
    .filter((codes) => !holdsInOrder(target, codes))
    .map((codes) => about(text, 'code/scrambled', 'error', codes.join(', '), target.join(', ')));
};

function listsOf(html: Html): string[][] {
  return [...html.matchAll(list)].map(([whole]) => codesOf(whole));
}

/** Whether the items stand one after another somewhere in the codes. */
function holdsInOrder(codes: readonly string[], items: readonly string[]): boolean {
  return codes.some((_, start) => items.every((item, i) => codes[start + i] === item));
}
