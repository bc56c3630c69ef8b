import { noHtml } from '../../html/compose.ts';
import type { ColumnKind, TableKind } from '../../kinds/kind.ts';
import type {
  Alignment,
  Cell,
  Column,
  LiteralTarget,
  ProseTarget,
  Row,
  Table,
  UnmatchedCell,
  UnmatchedRow,
} from '../../model/table.ts';
import type { Locale } from '../../model/text.ts';
import { alignFormer } from '../align/align-former.ts';
import { alignRows, type Rowlike } from '../align/align-rows.ts';
import { looksSame, sameText } from '../align/same-text.ts';
import type { ReadCell, ReadRow } from '../render/rows.ts';
import { uniqueNames } from './unique-names.ts';

/** A translation's rows. `former` is the English beside each (side by side) or null (plain). */
export interface TargetRows {
  locale: Locale;
  rows: (ReadRow | null)[];
  former: (ReadRow | null)[] | null;
}

/** A source table without any translation yet; rows without a name are left out. */
export function toTable(
  kind: TableKind,
  isThere: (column: ColumnKind) => boolean,
  rows: readonly (ReadRow | null)[],
  locale: Locale,
): Table {
  const columns = kind.columns.filter((column) => column.type === 'prose' || isThere(column));
  const named = rows.flatMap((row) => {
    const name = row && nameIn(row, kind);
    return name ? [{ row, name }] : [];
  });
  const anchors = uniqueNames(named.map(({ name }) => name.replace(/\s+/g, '_')));
  return {
    type: 'table',
    kind: kind.id,
    columns: columns.map(({ key, type }) => ({ key, type })),
    rows: named.map(({ row }, i) => ({
      anchor: `${kind.anchor}.${anchors[i]}`,
      cells: cellsIn(row, kind, columns).map(toCell),
      at: { [locale]: row.at },
    })),
    alignment: {},
    unmatched: {},
  };
}

/** The name that a row was read with; null where it has none. */
export function nameIn(row: ReadRow, kind: TableKind): string | null {
  return row.cells[kind.columns.findIndex(({ type }) => type === 'name')]?.text ?? null;
}

/**
 * Joins one translation's rows with a table: its cells get a target, its rows a place. Returns whether the translation is
 * of an older English.
 */
export function joinTable(table: Table, kind: TableKind, target: TargetRows): boolean {
  const { locale } = target;
  const columns = kind.columns.filter(({ key }) => table.columns.some((one) => one.key === key));
  const cellsOf = (row: ReadRow | null | undefined) => row && cellsIn(row, kind, columns);
  const rows = target.rows.map((row) => row && { at: row.at, cells: cellsOf(row) ?? [] });
  const former = target.former?.map((row) => row && { at: row.at, cells: cellsOf(row) ?? [] });
  const unmatched = (index: number) =>
    toUnmatched(target.rows[index] ?? null, target.former?.[index] ?? null, kind);
  const aligned = align(table, former ?? rows, former !== undefined);
  if ('reason' in aligned) {
    setAlignment(table, locale, { by: 'none', reason: aligned.reason });
    table.unmatched[locale] = rows.flatMap((_, i) => unmatched(i) ?? []);
    return true;
  }
  const joined = new Set<number>();
  let behind = false;
  table.rows.forEach((row, r) => {
    const index = aligned.pairs[r] ?? null;
    const read = index === null ? null : (rows[index] ?? null);
    const old = index === null ? null : (former?.[index] ?? null);
    if (index === null) behind = true;
    // A row of which the page has only its English stands among the unmatched if that English is another.
    else if (!read) {
      if (!old?.cells.some((cell, i) => isFormer(row.cells[i], cell, table.columns[i])))
        joined.add(index);
    } else {
      joined.add(index);
      row.at[locale] = read.at;
      behind = addTargets(table, row, locale, read.cells, old?.cells) || behind;
    }
  });
  setAlignment(table, locale, { by: former ? 'id' : 'place' });
  const left = rows.flatMap((_, i) => (joined.has(i) ? [] : (unmatched(i) ?? [])));
  if (left.length > 0) table.unmatched[locale] = left;
  return behind || left.length > 0;
}

type CellsAt = Pick<ReadRow, 'at' | 'cells'>;

function setAlignment(table: Table, locale: Locale, alignment: Alignment): void {
  table.alignment[locale] = alignment;
}

/** Aligns a table's rows with a translation's, by index of the latter. */
function align(table: Table, rows: readonly (CellsAt | null)[], isFormerEnglish: boolean) {
  const literal = (cells: readonly (Cell | ReadCell)[], type: 'name' | 'value') => {
    const cell = cells[table.columns.findIndex((column) => column.type === type)];
    if (cell?.type !== 'literal') return null;
    return 'literal' in cell ? cell.literal : cell.text;
  };
  const likeRow = (cells: readonly (Cell | ReadCell)[]): Rowlike => ({
    name: literal(cells, 'name') ?? '',
    value: literal(cells, 'value'),
  });
  const present = rows.flatMap((row, index) => (row ? [{ index, ...likeRow(row.cells) }] : []));
  const own = table.rows.map(({ cells }) => likeRow(cells));
  if (rows.length === 0 && own.length > 0) return { reason: 'no rows to align' };
  const aligned = isFormerEnglish ? alignFormer(own, present) : alignRows(own, present);
  if ('reason' in aligned) return aligned;
  return { pairs: aligned.pairs.map((at) => (at === null ? null : (present[at]?.index ?? null))) };
}

/** Adds what a translation has of a row; returns whether its English has changed since. */
function addTargets(
  { columns }: Table,
  row: Row,
  locale: Locale,
  cells: readonly ReadCell[],
  former: readonly ReadCell[] | undefined,
): boolean {
  let behind = false;
  row.cells.forEach((cell, i) => {
    const read = cells[i];
    const old = former?.[i];
    const changed = old && isFormer(cell, old, columns[i]);
    if (cell.type === 'literal' && read?.type === 'literal') {
      const target: LiteralTarget = {};
      if (read.text !== null && read.text !== cell.literal) target.published = read.text;
      if (changed && old.type === 'literal') target.former = old.text;
      if (read.at) target.at = read.at;
      behind ||= changed === true;
      cell.targets[locale] = target;
    } else if (cell.type === 'prose' && read?.type === 'prose') {
      const target: ProseTarget = { text: read.text };
      if (changed && old.type === 'prose') target.former = old.text ?? noHtml;
      if (read.at) target.at = read.at;
      if (read.edge) target.edge = true;
      behind ||= target.former !== undefined && !looksSame(target.former, cell.source);
      cell.targets[locale] = target;
    }
  });
  return behind;
}

/** Whether the English of a cell differs from that which was translated. */
function isFormer(cell: Cell | undefined, old: ReadCell, column: Column | undefined): boolean {
  if (cell?.type === 'prose') return old.type === 'prose' && !sameText(old.text, cell.source);
  // A row whose English has no name was not renamed.
  if (!cell || (column?.type === 'name' && old.text === null)) return false;
  return old.text !== cell.literal;
}

function toCell(read: ReadCell): Cell {
  return read.type === 'literal'
    ? { type: 'literal', literal: read.text ?? '', targets: {} }
    : { type: 'prose', source: read.text, targets: {} };
}

function cellsIn(row: ReadRow, kind: TableKind, columns: readonly ColumnKind[]): ReadCell[] {
  return row.cells.filter((_, i) => columns.some(({ key }) => key === kind.columns[i]?.key));
}

function toUnmatched(
  row: ReadRow | null,
  old: ReadRow | null,
  { columns }: TableKind,
): UnmatchedRow | null {
  const any = row ?? old;
  if (!any) return null;
  const cellsOf = (read: ReadRow | null) =>
    columns.map(({ key, type }, i): UnmatchedCell => {
      const cell = read?.cells[i];
      if (type === 'prose') return { key, type, text: cell?.type === 'prose' ? cell.text : null };
      return { key, type: 'literal', text: cell?.type === 'literal' ? cell.text : null };
    });
  return { cells: cellsOf(row), from: old && cellsOf(old), at: any.at };
}
