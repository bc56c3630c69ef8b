import type { NameItem } from '../names/name-items.ts';
import type { Names } from '../names/names.ts';
import { isShortSlip, slipTo } from '../names/slips.ts';
import type { WordPart } from '../query/word-parts.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Alternative, Run } from './alternatives.ts';

/** How much less a guess counts for each edit. */
const guess = 0.8;

/** Whole names that an unknown written word is a slip of: the nearest ones only. */
export function guessedRuns(
  names: Names,
  wordParts: readonly WordPart[],
  unknown: ReadonlySet<number>,
): Run[] {
  const byWritten = Map.groupBy(
    wordParts.map(({ text, written }, index) => ({ text, written, index })),
    ({ written }) => written,
  );
  return [...byWritten.values()].flatMap((own) => {
    if (!own.some(({ index }) => unknown.has(index))) return [];
    const compact = own.map(({ text }) => text).join('');
    const near = [...names.rowNames, ...names.entryNames].flatMap((item) => {
      const slip = slipTo(compact, item);
      return slip === null || slip % 1 !== 0 || slip > editsOf(compact, item)
        ? []
        : [{ item, slip }];
    });
    const least = Math.min(...near.map(({ slip }) => slip));
    return near
      .filter(({ slip }) => slip === least)
      .map(({ item, slip }) => ({
        from: own[0]?.index ?? 0,
        to: (own.at(-1)?.index ?? 0) + 1,
        compact: item.compact,
        factor: guess ** slip,
      }));
  });
}

function editsOf(compact: string, item: NameItem): number {
  return editDistance(compact, item.compact, 2);
}

/**
 * Beginnings of names that written words may be slips of: each with one of its parts replaced by the nearest words.
 * They say which files of names to load, where not all are.
 */
export function guessedKeys(
  vocabulary: readonly string[],
  wordParts: readonly WordPart[],
): string[] {
  const byWritten = Map.groupBy(wordParts, ({ written }) => written);
  return [...byWritten.values()].flatMap((own) =>
    own.flatMap(({ text }, index) =>
      guessedWords(vocabulary, text)
        .slice(0, 2)
        .map((guessed) =>
          [
            ...own.slice(0, index).map((one) => one.text),
            guessed.text,
            ...own.slice(index + 1).map((one) => one.text),
          ].join(''),
        ),
    ),
  );
}

/** Parts of names that an unknown word is a slip of: the nearest ones only. */
export function guessedWords(vocabulary: Iterable<string>, word: string): Alternative[] {
  if (word.length < 5)
    return [...vocabulary]
      .filter((own) => isShortSlip(word, own))
      .map((text) => ({ text, factor: guess }));
  const limit = word.length < 10 ? 1 : 2;
  let least = limit;
  let near: string[] = [];
  for (const own of vocabulary) {
    if (own.charAt(0) !== word.charAt(0)) continue;
    const edits = editDistance(word, own, least);
    if (edits > least) continue;
    if (edits < least) near = [];
    least = edits;
    near.push(own);
  }
  return near.map((text) => ({ text, factor: guess ** Math.max(least, 1) }));
}
