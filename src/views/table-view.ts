import { toLine } from '../html/to-text.ts';
import { isUndocumented } from '../html/undocumented.ts';
import {
  type Cell,
  type ColumnType,
  literalOf,
  nameColumn,
  type Row,
  type Table,
  type UnmatchedCell,
  type UnmatchedRow,
} from '../model/table.ts';
import type { Html, Locale } from '../model/text.ts';
import type { TypeLink } from './connections.ts';

/** A literal's cell: what is real, and what the translation printed where that differs. */
export interface LiteralView {
  type: 'literal';
  key: string;
  literal: string;
  published: string | undefined;
  /** Whether it is a collection of what the literal names. */
  collection: boolean;
  /** Where it leads. */
  address: string | undefined;
  /** The members of the enum that it names. */
  members: TypeLink['members'] | undefined;
  /** The cell as a text, where it says more than the literal. */
  words: { target: Html | undefined; source: Html } | undefined;
  /** Whether what was printed is another row's literal: a reader would take one for the other. */
  collides: boolean;
}

/** A text's cell, in the reader's language and in English. */
export interface ProseView {
  type: 'prose';
  key: string;
  target: Html | undefined;
  source: Html | undefined;
}

/** The English that a cell was translated from, where today's differs. */
export type FormerView = { type: 'literal'; text: string } | { type: 'prose'; html: Html };

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

/** Rows that the source does not have. */
export interface UnmatchedView {
  /** Set where the translation's table could not be aligned and is shown whole. */
  reason: string | undefined;
  columns: ColumnView[];
  rows: UnmatchedRow[];
  hasFormer: boolean;
}

export interface ColumnView {
  key: string;
  type: 'literal' | 'prose';
}

/** A table of a known kind in the language of its page. */
export interface TableView {
  type: 'table';
  /** Id of its kind: `members`. */
  kind: string;
  /** Whether prose stands in the page's language beside English. */
  bilingual: boolean;
  columns: ColumnView[];
  /** Number of the column whose texts stand in two, a language each; -1 where it has none. */
  split: number;
  rows: RowView[];
  /** Whether a translation printed another literal in a cell, and whether that is another row's. */
  printed: 'none' | 'other' | 'collides';
  unmatched: UnmatchedView | undefined;
}

/** How a page's links become addresses of this site. */
export interface Links {
  link: (html: Html) => Html;
  /** Undefined where it may lead nowhere. */
  address: (href: string) => string | undefined;
  /** Where the type of a row leads. */
  type?: (name: string, href: string | undefined) => TypeLink | undefined;
}

/** Leaves links as the page has them, for what is read elsewhere. */
export const unlinked: Links = { link: (html) => html, address: () => undefined };

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
    cells: cells.map((cell, i) =>
      cellView(cell, columns[i]?.key ?? '', literals[i], language, links),
    ),
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

function cellView(
  cell: Cell,
  key: string,
  literals: ReadonlySet<string> | undefined,
  language: Locale,
  { link, address, type }: Links,
): LiteralView | ProseView {
  const linked = (html: Html | null | undefined) => (html == null ? undefined : link(html));
  const target = linked(cell.targets[language]?.text);
  if (cell.type === 'prose') return { type: 'prose', key, target, source: linked(cell.source) };
  const { literal, collection = false, href, source } = cell;
  const { published } = cell.targets[language] ?? {};
  const typed = key === 'type' ? type?.(literal, href) : undefined;
  return {
    type: 'literal',
    key,
    literal,
    published,
    collides: published !== undefined && (literals?.has(published) ?? false),
    collection,
    address: (href === undefined ? undefined : address(href)) ?? typed?.address,
    members: typed?.members,
    words: source === undefined ? undefined : { target, source: link(source) },
  };
}

function formerView(cell: Cell, language: Locale, { link }: Links): FormerView[] {
  if (cell.type === 'literal') {
    const { former } = cell.targets[language] ?? {};
    return former == null ? [] : [{ type: 'literal', text: former }];
  }
  const { former } = cell.targets[language] ?? {};
  return former === undefined ? [] : [{ type: 'prose', html: link(former) }];
}

/** Returns the rows that only a translation has, or undefined where there are none. */
function unmatchedView(
  table: Table,
  language: Locale,
  link: (html: Html) => Html,
): UnmatchedView | undefined {
  const unmatched = table.unmatched[language] ?? [];
  if (unmatched.length === 0) return undefined;
  const linked = (cell: UnmatchedCell): UnmatchedCell =>
    cell.type === 'prose' && cell.text !== null ? { ...cell, text: link(cell.text) } : cell;
  const rows = unmatched.map((row) => ({ ...row, cells: row.cells.map(linked) }));
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
