import { literalOf, nameOf, type Table } from '../../model/table.ts';

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
export function compare(here: Table, there: Table): Comparison {
  const left = membersOf(here);
  const right = membersOf(there);
  const rows: RowDifference[] = [];
  for (const [anchor, { name, value }] of left) {
    const other = right.get(anchor);
    if (!other) rows.push({ kind: 'here', name, anchor });
    else if (other.value !== value)
      rows.push({ kind: 'value', name, anchor, here: value, there: other.value });
  }
  for (const [anchor, { name, value }] of right) {
    if (!left.has(anchor)) rows.push({ kind: 'there', name, value });
  }
  const order = [...right.keys()];
  return {
    rows,
    reordered: rows.length === 0 && [...left.keys()].some((anchor, i) => anchor !== order[i]),
  };
}

/** Members by anchor, which numbers repeated names. */
function membersOf(table: Table) {
  return new Map(
    table.rows.map((row) => [
      row.anchor,
      { name: nameOf(table, row), value: literalOf(table, row, 'value') },
    ]),
  );
}
