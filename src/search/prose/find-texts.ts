import type { Query } from '../query/query.ts';
import type { FoundTexts, TextHit } from '../ranking/hit.ts';
import { weights } from '../ranking/weights.ts';
import { isUnspaced } from '../text/fold.ts';
import { commonBeginning, isFormOf, loadStemmers } from '../text/stems.ts';
import { type Characters, simplify } from './characters.ts';
import { pairsOf, toRuns } from './index-words.ts';
import type { WordIndex } from './word-index.ts';
import { isCommon } from './words-file.ts';

/** Where a term of the query stands: positions by text, and whether it is the whole word there. */
type Places = Map<number, { positions: number[]; weight: number }> & {
  /** Whether the term stands in more texts than the index has of it. */
  isCommon?: boolean;
};

/** A term with its place in the phrase. */
interface Term {
  text: string;
  offset: number;
  isUnspaced: boolean;
}

/** Longest beginning of a word that is not looked up: `a` is the beginning of too many. */
const shortestBeginning = 2;

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

async function placesOf(
  index: WordIndex,
  { text, isUnspaced: unspaced }: Term,
  isLast: boolean,
): Promise<Places> {
  if (unspaced && [...text].length > 1) return placesOfRun(index, text);
  const places: Places = new Map();
  const add = (texts: number[], positions: number[], weight: number): void => {
    texts.forEach((own, order) => {
      const known = places.get(own);
      const position = positions[order] ?? 0;
      if (!known) places.set(own, { positions: [position], weight });
      else {
        known.positions.push(position);
        known.weight = Math.max(known.weight, weight);
      }
    });
  };
  if (text.length < shortestBeginning && !unspaced) {
    const own = await index.exactly(text);
    if (own) add(own.texts, own.positions, weights.text);
    return places;
  }
  for (const { word, occurrences } of await index.beginningWith(text)) {
    const isWhole = word === text || unspaced;
    if (word === text && isCommon(occurrences)) places.isCommon = true;
    if (!isWhole && !isLast && text.length < 3) continue;
    add(occurrences.texts, occurrences.positions, isWhole ? weights.text : weights.textBegun);
  }
  return places;
}

/** Texts with all letters of a run next to one another. */
async function placesOfRun(index: WordIndex, run: string): Promise<Places> {
  const all = pairsOf(run);
  const ofAll = await Promise.all(all.map(({ word }) => index.exactly(word)));
  const isRare = (order: number): boolean => !ofAll[order] || !isCommon(ofAll[order]);
  // A pair of letters that is common tells nothing, unless all are.
  const hasRare = all.some((_, order) => isRare(order));
  const pairs = all.filter((_, order) => !hasRare || isRare(order));
  const found = ofAll.filter((_, order) => !hasRare || isRare(order));
  let starts: Map<number, Set<number>> | undefined;
  pairs.forEach(({ position }, order) => {
    const own = found[order] ?? { texts: [], positions: [] };
    const next = new Map<number, Set<number>>();
    own.texts.forEach((text, at) => {
      const start = (own.positions[at] ?? 0) - position;
      if (starts && !starts.get(text)?.has(start)) return;
      const known = next.get(text);
      if (known) known.add(start);
      else next.set(text, new Set([start]));
    });
    starts = next;
  });
  return new Map(
    [...(starts ?? [])].map(([text, own]) => [text, { positions: [...own], weight: weights.text }]),
  );
}

async function addForms(
  index: WordIndex,
  terms: readonly Term[],
  places: Places[],
  locales: readonly string[],
): Promise<void> {
  const stems = await loadStemmers(locales);
  await Promise.all(
    terms.map(async ({ text, isUnspaced: unspaced }, order) => {
      const own = places[order];
      if (!own || unspaced || text.length < 4) return;
      for (const { word, occurrences } of await index.beginningWith(commonBeginning(text))) {
        if (word === text || !isFormOf(stems, text, word)) continue;
        occurrences.texts.forEach((one, at) => {
          if (own.has(one)) return;
          own.set(one, { positions: [occurrences.positions[at] ?? 0], weight: weights.textStem });
        });
      }
    }),
  );
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

function rankOf(locale: string, first: readonly string[]): number {
  const rank = first.indexOf(locale);
  return rank < 0 ? first.length : rank;
}

/** Texts with all terms one after the other, but for common ones where there are others; the reader's languages first. */
function toPhrase(
  allTerms: readonly Term[],
  allPlaces: readonly Places[],
  locales: readonly string[],
  first: readonly string[],
): TextHit[] {
  const hasRare = allPlaces.some((own) => !own.isCommon);
  const isTold = (_: unknown, order: number): boolean => !hasRare || !allPlaces[order]?.isCommon;
  const terms = allTerms.filter(isTold);
  const places = allPlaces.filter(isTold);
  const [start] = places;
  const before = terms[0]?.offset ?? 0;
  if (!start || terms.length === 0) return [];
  const hits = new Map<number, TextHit>();
  for (const [text, { positions }] of start) {
    const found = positions.filter((position) =>
      places.every((own, order) => {
        const there = own.get(text);
        const isLast = terms[order] === allTerms.at(-1);
        const isWhole = isLast || there?.weight === weights.text;
        return (
          isWhole && there?.positions.includes(position - before + (terms[order]?.offset ?? 0))
        );
      }),
    );
    if (found.length === 0) continue;
    const unit = Math.floor(text / locales.length);
    const locale = locales[text % locales.length] ?? '';
    const known = hits.get(unit);
    if (known && rankOf(known.locale, first) <= rankOf(locale, first)) continue;
    hits.set(unit, { unit, locale, begins: found.includes(before) });
  }
  return [...hits.values()].sort((a, b) => a.unit - b.unit);
}
