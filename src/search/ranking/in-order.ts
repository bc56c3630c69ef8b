import type { Names } from '../names/names.ts';
import type { Query } from '../query/query.ts';
import type { UnitWithWords } from './units-with-words.ts';

/** Units that have words of a query, in their order. */
export interface Ordered {
  units: UnitWithWords[];
  /** Whether they have all words but the unknown ones. */
  hasAll: boolean;
  /** Whether there are no unknown ones, either. */
  isFull: boolean;
  unknown: ReadonlySet<number>;
  /** Whether words were taken for others. */
  isGuess?: boolean;
}

/** Share of the best score that a unit without all of the words needs. */
const nearlyBest = 0.75;

/** Units with all words but the unknown ones, the best first; where none has them all, the best of the others. */
export function inOrder(
  names: Names,
  { wordParts }: Query,
  found: readonly UnitWithWords[],
  unknown: ReadonlySet<number>,
): Ordered {
  const known = wordParts.reduce(
    (bits, _, index) => (unknown.has(index) ? bits : bits | (1 << index)),
    0,
  );
  const count = countBits(known);
  const matched = (one: UnitWithWords): number => countBits(one.words & known);
  const most = Math.max(0, ...found.map(matched));
  if (most === 0) return { units: [], hasAll: false, isFull: false, unknown };
  const length = ({ unit }: UnitWithWords): number => {
    const place = names.ofUnit(unit);
    if (!place) return 0;
    const row = place.row === null ? '' : (names.rows[place.row]?.name ?? '');
    return row.length + (names.entries[place.entry]?.name.length ?? 0) / 4;
  };
  const hasAll = most === count;
  const best = Math.max(...found.map(({ score }) => score));
  const units = found
    .filter((one) =>
      hasAll
        ? matched(one) === most
        : one.score >= best * nearlyBest && (one.isWhole || matched(one) * 2 >= count),
    )
    .map((one) => ({ one, rank: one.score - length(one) / 50 }))
    .sort((a, b) => b.rank - a.rank || a.one.unit - b.one.unit)
    .map(({ one }) => one);
  return { units, hasAll, isFull: hasAll && unknown.size === 0, unknown };
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left >>>= 1) count += left & 1;
  return count;
}

/** Words that nothing has: those of a written word all of which, or most of whose letters, nothing has. */
export function toUnknown({ wordParts }: Query, known: readonly boolean[]): Set<number> {
  const unknown = new Set<number>();
  const byWritten = Map.groupBy(
    wordParts.map(({ text, written }, index) => ({ text, written, index })),
    ({ written }) => written,
  );
  for (const own of byWritten.values()) {
    const letters = (words: typeof own): number =>
      words.reduce((sum, { text }) => sum + text.length, 0);
    const missing = own.filter(({ index }) => !known[index]);
    for (const { index } of letters(missing) * 2 > letters(own) ? own : missing) unknown.add(index);
  }
  return unknown;
}

/** The written words of which these parts of words are parts. */
export function wordsOf({ words, wordParts }: Query, indexes: ReadonlySet<number>): string[] {
  return [...new Set([...indexes].map((index) => words[wordParts[index]?.written ?? 0] ?? ''))];
}
