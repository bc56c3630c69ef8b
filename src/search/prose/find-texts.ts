import type { Query } from '../query/query.ts';
import type { FoundTexts } from '../ranking/hit.ts';
import { isUnspaced } from '../text/fold.ts';
import { type Characters, simplify } from './characters.ts';
import { toRuns } from './index-words.ts';
import { rankOf, toPhrase } from './phrase.ts';
import { addForms, type Places, placesOf, type Term } from './term-places.ts';
import type { WordIndex } from './word-index.ts';

/**
 * Finds the words of a query in the texts: texts with the phrase, and for each word the units that have it.
 * A word is found from its start, a run of letters of a script without spaces anywhere.
 *
 * @param locales those of the index, in its order
 * @param options.first locales whose texts come first
 * @param options.forms also finds other forms of words: `failures` in a text that says `failed`
 * @throws where a file of the index can't be loaded
 */
export async function findTexts(
  index: WordIndex,
  query: Query,
  locales: readonly string[],
  characters: Characters,
  { first = [], forms = false }: { first?: readonly string[]; forms?: boolean } = {},
): Promise<FoundTexts> {
  const terms = toTerms(query, characters);
  const places = await Promise.all(
    terms.map((term, order) => placesOf(index, term, order === terms.length - 1)),
  );
  if (forms) await addForms(index, terms, places, locales);
  const byWritten = terms.map((_, order) => toUnits(places[order] ?? new Map(), locales, first));
  const words = await Promise.all(
    query.wordParts.map(async ({ text, written, isUnspaced: unspaced }) => {
      const own = byWritten[written];
      if (own && own.size > 0) return own;
      if (terms[written]?.text === text) return new Map();
      const term = { text: simplify(text, characters), offset: 0, isUnspaced: unspaced };
      return toUnits(await placesOf(index, term, false), locales, first);
    }),
  );
  return { phrase: toPhrase(terms, places, locales, first), words };
}

function toTerms({ words }: Query, characters: Characters): Term[] {
  let offset = 0;
  return words.map((word) => {
    const text = simplify(word, characters);
    const term = { text, offset, isUnspaced: isUnspaced(word) };
    offset += term.isUnspaced ? [...text].length : Math.max(1, toRuns(text).length);
    return term;
  });
}

function toUnits(
  places: Places,
  locales: readonly string[],
  first: readonly string[],
): Map<number, { weight: number; locale: string }> {
  const units = new Map<number, { weight: number; locale: string }>();
  for (const [text, { weight }] of places) {
    const unit = Math.floor(text / locales.length);
    const locale = locales[text % locales.length] ?? '';
    const known = units.get(unit);
    if (
      !known ||
      known.weight < weight ||
      (known.weight === weight && rankOf(locale, first) < rankOf(known.locale, first))
    )
      units.set(unit, { weight, locale });
  }
  return units;
}
