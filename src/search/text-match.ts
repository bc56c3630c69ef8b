import { fold, toIndexWords } from './fold.ts';
import type { TextHit } from './hit.ts';
import type { Query } from './query.ts';

/**
 * How a text answers a query: with the phrase `verbatim` but for case, accents and width; with the `phrase` but for
 * punctuation; with all its words `scattered`; or not at all (null).
 * A word is found from its start, letters of a script without spaces anywhere.
 */
export function toTextWay(query: Query, text: string): TextHit['way'] | null {
  if (query.index === '') return null;
  const own = ` ${toIndexWords(text)}`;
  if (own.includes(` ${query.index}`)) {
    return fold(text).replace(/\s+/g, ' ').includes(query.folded) ? 'verbatim' : 'phrase';
  }
  return query.words.length > 1 &&
    query.words.every((word) => own.includes(` ${toIndexWords(word)}`))
    ? 'scattered'
    : null;
}

const ways: readonly TextHit['way'][] = ['verbatim', 'phrase', 'scattered'];

/**
 * Verified and ordered texts. The word index cuts unknown words to known beginnings and knows no phrases,
 * so its candidates are only that: what does not hold the query is dropped, and of the ways in which texts
 * answer only the best is kept.
 *
 * @param textsOf texts of a unit, the reader's languages first
 */
export function verifyTexts(
  query: Query,
  candidates: readonly number[],
  textsOf: (unit: number) => Iterable<readonly [locale: string, text: string]>,
): TextHit[] {
  const found: TextHit[] = [];
  for (const unit of candidates) {
    let best: TextHit | undefined;
    for (const [locale, text] of textsOf(unit)) {
      const way = toTextWay(query, text);
      if (way === null || (best && ways.indexOf(best.way) <= ways.indexOf(way))) continue;
      best = { unit, locale, way, begins: toIndexWords(text).startsWith(query.index) };
    }
    if (best) found.push(best);
  }
  const way = ways.find((one) => found.some((hit) => hit.way === one));
  return found.filter((hit) => hit.way === way);
}
