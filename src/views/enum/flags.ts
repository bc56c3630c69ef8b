import { literalOf, type Table } from '../../model/table.ts';

/**
 * Returns whether members look like bits that can be combined: at least three powers of two, and
 * nothing else but 0 and a few unions of them. `0, 1, 2, 3, 4` is a plain count.
 */
export function areFlags(members: Table): boolean {
  const values = members.rows.map((row) => {
    const value = literalOf(members, row, 'value');
    return value === null ? Number.NaN : Number(value);
  });
  if (values.some((value) => !Number.isSafeInteger(value) || value < 0)) return false;
  const set = new Set(values.filter((value) => value > 0));
  const powers = [...set].filter((value) => Number.isInteger(Math.log2(value)));
  const unions = [...set].filter((value) => !powers.includes(value));
  const all = powers.reduce((sum, value) => sum + value, 0);
  const isCount = Math.max(...set) === set.size;
  return (
    powers.length >= 3 &&
    !isCount &&
    unions.length * 4 <= powers.length &&
    unions.every((value) => value <= all && union(value, powers))
  );
}

function union(value: number, powers: number[]): boolean {
  let rest = value;
  for (const power of powers.toSorted((a, b) => b - a)) if (rest >= power) rest -= power;
  return rest === 0;
}
