import type { NameMatch } from '../names/match-names.ts';
import type { Names } from '../names/names.ts';
import { slipTo } from '../names/slips.ts';
import type { Query } from '../query/query.ts';
import { toRunsOfWords } from './alternatives.ts';
import { guessedRuns, guessedWords } from './guessed-words.ts';
import type { FoundTexts } from './hit.ts';
import { inOrder, type Ordered, toUnknown } from './in-order.ts';
import { byQuality } from './steps.ts';
import { unitsWithWords } from './units-with-words.ts';

/** Names that the query is a slip of, as they are put among the others. */
export interface Near {
  /** Whole names one edit away. */
  likely: readonly NameMatch[];
  others: readonly NameMatch[];
}

/**
 * Names a few edits away from the query, the nearest first.
 *
 * @param mayBeSlip whether the query is more likely a slip than a word of a text
 */
export function nearNames(names: Names, query: Query, mayBeSlip: boolean): Near {
  const all: NameMatch[] = [
    ...names.entryNames.map((item) => ({ kind: 'entry' as const, way: 'edit' as const, item })),
    ...names.rowNames.map((item) => ({ kind: 'row' as const, way: 'edit' as const, item })),
    ...names.keywords
      .filter(({ of }) => of !== 'request')
      .map((item) => ({ kind: 'keyword' as const, way: 'edit' as const, item })),
  ];
  const near = all
    .flatMap((match) => {
      const slip = slipTo(query.compact, match.item);
      return slip === null ? [] : [{ match, slip }];
    })
    .sort(
      (a, b) =>
        a.slip - b.slip ||
        b.match.item.bearers.length - a.match.item.bearers.length ||
        byQuality(a.match, b.match),
    );
  const matches = (isLikely: boolean): NameMatch[] =>
    near.filter(({ slip }) => (mayBeSlip && slip <= 1) === isLikely).map(({ match }) => match);
  return { likely: matches(true), others: matches(false) };
}

/** What the query's words stand for where they are misspelled: those that nothing has, or else all of them. */
export function guess(
  names: Names,
  query: Query,
  texts: FoundTexts,
  unknown: ReadonlySet<number>,
  headings: readonly string[],
): Ordered {
  const guessed = unknown.size > 0 ? unknown : new Set(query.wordParts.map((_, index) => index));
  const vocabulary = partsOf(names);
  const reading = {
    runs: [...toRunsOfWords(query.wordParts), ...guessedRuns(names, query.wordParts, guessed)],
    alternatives: query.wordParts.map(({ text }, index) =>
      guessed.has(index) ? guessedWords(vocabulary, text) : [],
    ),
  };
  const { found, known } = unitsWithWords(names, query, reading, texts.words, headings);
  return { ...inOrder(names, query, found, toUnknown(query, known)), isGuess: true };
}

function partsOf(names: Names): Set<string> {
  const parts = new Set<string>();
  for (const { folded, starts } of [...names.rowNames, ...names.entryNames])
    for (const [index, start] of starts.entries())
      parts.add(folded.slice(start, starts[index + 1]).replace(/[^\p{L}\p{N}]+$/u, ''));
  return parts;
}
