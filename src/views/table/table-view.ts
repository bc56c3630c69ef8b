import { toLine } from '../../html/to-text.ts';
import { isUndocumented } from '../../html/undocumented.ts';
import {
  type Cell,
  type ColumnType,
  literalOf,
  nameColumn,
  type Row,
  type Table,
} from '../../model/table.ts';
import type { Locale } from '../../model/text.ts';
import {
  cellView,
  type FormerView,
  formerView,
  type Links,
  type LiteralView,
  type ProseView,
} from './cell-view.ts';
import { type ColumnView, type UnmatchedView, unmatchedView } from './unmatched-view.ts';

/** A row of a table on a page. */
export interface RowView {
  anchor: string;
  /** True for a heading within the table: it has one cell. */
  divider: boolean;
  /** What names the row. */
  name: string;
  /** Its other literal, as `3` of an enum's member; null where the table has none. */
  value: string | null;
  /** Cells in the order of the table's columns. */
  cells: (LiteralView | ProseView)[];
  former: FormerView[];
  /** True where upstream says no more than "Not yet documented". */
  undocumented: boolean;
}

/** A table of a known kind in the language of its page. */
export interface TableView {
  type: 'table';
  /** Id of its kind: `members`. */
  kind: string;
  /** Whether prose stands in the page's language beside English. */
  bilingual: boolean;
  columns: ColumnView[];
  /** Number of the column whose texts stand in two, one language each; -1 where it has none. */
  split: number;
  rows: RowView[];
  /** Whether a translation printed another literal in a cell, and whether that is another row's. */
  printed: 'none' | 'other' | 'collides';
  unmatched: UnmatchedView | undefined;
}

/** Whether a part of a page's body is a table. */
export function isTable<T extends object>(part: T | TableView): part is TableView {
  return 'columns' in part;
}

/** Returns a table in the language of its page's content; a column of prose in which nothing stands is left out. */
export function tableView(table: Table, language: Locale, links: Links): TableView {
  const shown = table.columns.map(
    ({ type }, i) =>
      type !== 'prose' || table.rows.some(({ cells }) => hasText(cells[i], language)),
  );
  const columns = table.columns.filter((_, i) => shown[i]);
  const views = columns.map(
    ({ key, type }): ColumnView => ({ key, type: isProse(type) ? 'prose' : 'literal' }),
  );
  const literals = literalSets(table);
  const rows = table.rows.map((row) => rowView(row, table, literals, language, links));
  return {
    type: 'table',
    kind: table.kind,
    bilingual: language !== 'en' && views.some(({ type }) => type === 'prose'),
    columns: views,
    split: columns.findLastIndex(({ type }) => type === 'prose'),
    rows: rows.map((row) =>
      row.divider ? row : { ...row, cells: row.cells.filter((_, i) => shown[i]) },
    ),
    printed: printedIn(rows),
    unmatched: unmatchedView(table, language, links.link),
  };
}

function isProse(type: ColumnType): boolean {
  return type === 'prose' || type === 'label';
}

function printedIn(rows: readonly RowView[]): TableView['printed'] {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.type === 'literal'));
  if (cells.some(({ collides }) => collides)) return 'collides';
  return cells.some(({ published }) => published !== undefined) ? 'other' : 'none';
}

function hasText(cell: Cell | undefined, language: Locale): boolean {
  if (cell?.type !== 'prose') return false;
  return cell.source !== null || (cell.targets[language]?.text ?? null) !== null;
}

function rowView(
  row: Row,
  table: Table,
  literals: readonly ReadonlySet<string>[],
  language: Locale,
  links: Links,
): RowView {
  const { columns } = table;
  const { anchor, cells, divider = false } = row;
  const name = cells[divider ? 0 : nameColumn(columns)];
  const prose = cells.filter((cell) => cell.type === 'prose');
  return {
    anchor,
    divider,
    name: name?.type === 'literal' ? name.literal : toLine(name?.source),
    value: divider ? null : literalOf(table, row, 'value'),
    cells: cells.flatMap((cell, i) => {
      const column = columns[i];
      return column ? [cellView(cell, column, literals[i], language, links)] : [];
    }),
    former: cells.flatMap((cell) => formerView(cell, language, links)),
    undocumented: prose.some(({ source }) => isUndocumented(source)),
  };
}

/** The literals of each column. */
function literalSets({ columns, rows }: Table): ReadonlySet<string>[] {
  return columns.map(
    (_, i) =>
      new Set(rows.flatMap(({ cells }) => (cells[i]?.type === 'literal' ? cells[i].literal : []))),
  );
}
