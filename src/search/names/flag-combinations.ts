import { toBits, toCombination } from '../text/numbers.ts';
import type { Names } from './names.ts';

/** An entry of flags that can hold a number, with the rows that make it up. */
export interface Combination {
  entry: number;
  /** Names of the rows, in their order. */
  names: string[];
}

/**
 * Entries of flags in which a number stands for several rows together; none where the number isn't a flags value.
 *
 * @param summands values that have to be among them, where the number was written as their sum
 */
export function toCombinations(
  names: Names,
  value: string,
  summands: readonly string[] = [],
): Combination[] {
  const wanted = toBits(value);
  if (wanted === null) return [];
  return names.entries.flatMap((entry, index) => {
    if (!entry.flags) return [];
    const rows = entry.rows.flatMap((row) => names.rows[row] ?? []);
    if (!summands.every((part) => rows.some((row) => row.value === part))) return [];
    const chosen = toCombination(
      wanted,
      rows.map((row) => row.value),
    );
    return chosen
      ? [{ entry: index, names: chosen.map((position) => rows[position]?.name ?? '') }]
      : [];
  });
}
