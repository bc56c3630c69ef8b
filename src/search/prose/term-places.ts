import { weights } from '../ranking/weights.ts';
import { commonBeginning, isFormOf, loadStemmers } from '../text/stems.ts';
import { pairsOf } from './index-words.ts';
import type { WordIndex } from './word-index.ts';
import { isCommon } from './words-file.ts';

/** Where a term of the query stands: positions by text, and whether it is the whole word there. */
export type Places = Map<number, { positions: number[]; weight: number }> & {
  /** Whether the term stands in more texts than the index has of it. */
  isCommon?: boolean;
};

/** A term with its place in the phrase. */
export interface Term {
  text: string;
  offset: number;
  isUnspaced: boolean;
}

/** Longest beginning of a word that is not looked up: `a` is the beginning of too many. */
const shortestBeginning = 2;

/** Returns where a term stands; as the beginning of a word too where it is the last one, which may be unfinished. */
export async function placesOf(
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

/** Adds where other forms of the terms stand: `failures` in a text that says `failed`. */
export async function addForms(
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
