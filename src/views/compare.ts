import type { EnumEntry } from '../model/entry.ts';

/** One row that differs between two versions of an enum. */
export type RowDifference =
  | { kind: 'here'; name: string; anchor: string }
  | { kind: 'there'; name: string; value: string | null }
  | { kind: 'value'; name: string; anchor: string; here: string | null; there: string | null };

/** How an enum differs from its counterpart in another version. */
export interface Comparison {
  rows: RowDifference[];
  /** True where the members are the same and only their order differs. */
  reordered: boolean;
}

/** Returns what differs between the members of two enums, row by row, in the order of the first. */
export function compare(here: EnumEntry, there: EnumEntry): Comparison {
  const left = unique(here);
  const right = unique(there);
  const rows: RowDifference[] = [];
  for (const [key, { name, value, anchor }] of left) {
    const other = right.get(key);
    if (!other) rows.push({ kind: 'here', name, anchor });
    else if (other.value !== value)
      rows.push({ kind: 'value', name, anchor, here: value, there: other.value });
  }
  for (const [key, { name, value }] of right) {
    if (!left.has(key)) rows.push({ kind: 'there', name, value });
  }
  const order = [...right.keys()];
  return {
    rows,
    reordered: rows.length === 0 && [...left.keys()].some((key, i) => key !== order[i]),
  };
}

/** Members by anchor, which numbers repeated names. */
function unique(entry: EnumEntry) {
  return new Map(entry.members.map((member) => [member.anchor, member]));
}
