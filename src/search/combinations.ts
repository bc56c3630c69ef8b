import type { Names } from './names.ts';
import { toBits, toCombination } from './values.ts';

/** An enum of flags that can hold a number, with the members that make it up. */
export interface Combination {
  type: number;
  /** Names of the members, in their order. */
  members: string[];
}

/** Enums of flags in which a number stands for several members together; none where the number is no flags value. */
export function toCombinations(names: Names, value: string): Combination[] {
  const wanted = toBits(value);
  if (wanted === null) return [];
  return names.types.flatMap((type, index) => {
    if (!type.flags) return [];
    const rows = names.rows.slice(type.first, type.first + type.rows);
    const chosen = toCombination(
      wanted,
      rows.map((row) => row.value),
    );
    return chosen
      ? [{ type: index, members: chosen.map((position) => rows[position]?.name ?? '') }]
      : [];
  });
}
