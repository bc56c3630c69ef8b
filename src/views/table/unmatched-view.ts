import type { Table, UnmatchedCell, UnmatchedRow } from '../../model/table.ts';
import type { Html, Locale } from '../../model/text.ts';

/** A column of a table. */
export interface ColumnView {
  key: string;
  type: 'literal' | 'prose';
}

/** Rows that the source does not have. */
export interface UnmatchedView {
  /** Set where the translation's table could not be aligned and is shown whole. */
  reason: string | undefined;
  columns: ColumnView[];
  rows: UnmatchedRow[];
  hasFormer: boolean;
}

/** Returns the rows that only a translation has, or undefined where there are none. */
export function unmatchedView(
  table: Table,
  language: Locale,
  link: (html: Html) => Html,
): UnmatchedView | undefined {
  const unmatched = table.unmatched[language] ?? [];
  if (unmatched.length === 0) return undefined;
  const linked = (cell: UnmatchedCell): UnmatchedCell =>
    cell.type === 'prose' && cell.text !== null ? { ...cell, text: link(cell.text) } : cell;
  const rows = unmatched.map((row) => ({
    ...row,
    cells: row.cells.map(linked),
    from: row.from?.map(linked) ?? null,
  }));
  const [first] = rows;
  /** What names the row and what is prose is shown even where it is empty. */
  const shown = first?.cells.map(
    ({ type }, i) =>
      i === 0 || type === 'prose' || rows.some(({ cells }) => cells[i]?.text != null),
  );
  const isShown = (_: unknown, i: number) => shown?.[i] === true;
  const alignment = table.alignment[language];
  return {
    reason: alignment?.by === 'none' ? alignment.reason : undefined,
    columns: first?.cells.filter(isShown) ?? [],
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isShown) })),
    hasFormer: rows.some(({ from }) => from !== null),
  };
}
