import { noHtml } from '../../html/compose.ts';
import { targetsOf } from '../../html/extract.ts';
import { toText } from '../../html/to-text.ts';
import type { TableKind } from '../../kinds/kind.ts';
import {
  type Cell,
  type Column,
  type LiteralTarget,
  nameColumn,
  type ProseTarget,
  type Row,
  type Table,
  type UnmatchedCell,
  type UnmatchedRow,
} from '../../model/table.ts';
import type { Html, Locale } from '../../model/text.ts';
import { alignFormer } from '../align/align-earlier-source.ts';
import { alignRows, type Rowlike } from '../align/align-rows.ts';
import { looksSame, sameText } from '../align/same-text.ts';
import { readers } from '../parse/literals.ts';
import type { ReadCell, ReadRow } from '../render/rows.ts';
import { cellsIn, nameOfCell, readerOf } from './read-cells.ts';

/** A translation's rows. `former` is the English beside each (side by side) or null (plain). */
export interface TargetRows {
  locale: Locale;
  rows: (ReadRow | null)[];
  former: (ReadRow | null)[] | null;
}

/**
 * Joins one translation's rows with a table: its cells get a target, its rows a place. Returns whether the translation is
 * of an older English.
 */
export function joinTable(table: Table, kind: TableKind, target: TargetRows): boolean {
  const { locale } = target;
  const columns = kind.columns.filter(({ key }) => table.columns.some((one) => one.key === key));
  const select = (row: ReadRow | null) => row && { at: row.at, cells: cellsIn(row, kind, columns) };
  const rows = target.rows.map(select);
  const former = target.former?.map(select);
  const unmatched = (index: number) =>
    toUnmatched(target.rows[index] ?? null, target.former?.[index] ?? null, kind);
  const aligned = align(table, former ?? rows, former !== undefined);
  if ('reason' in aligned) {
    table.alignment[locale] = { by: 'none', reason: aligned.reason };
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
      if (!old || !row.cells.some((cell, i) => isFormer(cell, old.cells[i], table.columns[i])))
        joined.add(index);
    } else {
      joined.add(index);
      row.at[locale] = read.at;
      behind = addTargets(table, row, locale, read.cells, old?.cells) || behind;
    }
  });
  table.alignment[locale] = { by: former ? 'id' : 'place' };
  const left = rows.flatMap((_, i) => (joined.has(i) ? [] : (unmatched(i) ?? [])));
  if (left.length > 0) table.unmatched[locale] = left;
  return behind || left.length > 0;
}

/** Aligns a table's rows with a translation's, by index of the latter. */
function align(
  { columns, rows: own }: Table,
  rows: readonly (Pick<ReadRow, 'cells'> | null)[],
  isFormerEnglish: boolean,
) {
  const name = nameColumn(columns);
  const value = columns.findIndex(({ type }) => type === 'value' || type === 'permissions');
  const reader = columns[value]?.type === 'permissions' ? readers.permissions : readers.value;
  // A label is translated; where it leads to is not.
  const leadsTo = (html: Html | null | undefined) =>
    value === -1 && !isFormerEnglish && html ? (targetsOf(html)[0] ?? null) : null;
  const present = rows.flatMap((row, index) => {
    if (!row) return [];
    const cell = row.cells[value];
    const text = cell?.raw == null ? null : (reader.read(cell.raw)?.literal ?? null);
    return [
      {
        index,
        name: nameOfCell(row.cells[name], columns[name]?.type),
        value: text ?? leadsTo(row.cells[name]?.html()),
      },
    ];
  });
  const source = own.map(({ cells, divider }): Rowlike => {
    const [named, valued] = [cells[divider ? 0 : name], divider ? undefined : cells[value]];
    return {
      name: named?.type === 'literal' ? named.literal : toText(named?.source ?? null).trim(),
      value: valued?.type === 'literal' ? valued.literal : leadsTo(named?.source),
    };
  });
  if (rows.length === 0 && own.length > 0) return { reason: 'no rows to align' };
  const aligned = isFormerEnglish ? alignFormer(source, present) : alignRows(source, present);
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
  const offset = row.divider ? nameColumn(columns) : 0;
  row.cells.forEach((cell, i) => {
    const read = cells[i + offset];
    const old = former?.[i + offset];
    const column = columns[i + offset];
    if (!read || !column) return;
    const changed = old !== undefined && isFormer(cell, old, column);
    if (cell.type === 'literal') {
      const target: LiteralTarget = {};
      const reader = readerOf(column);
      const printed = read.raw === null ? cell.literal : reader.printed(read.raw, cell.literal);
      if (printed !== cell.literal) target.published = printed;
      if (changed) target.former = old.raw === null ? null : reader.printed(old.raw, cell.literal);
      if (cell.source !== undefined) target.text = read.html();
      if (read.at) target.at = read.at;
      behind ||= changed;
      cell.targets[locale] = target;
    } else {
      const target: ProseTarget = { text: read.html() };
      if (changed) target.former = old.html() ?? noHtml;
      if (read.at) target.at = read.at;
      if (read.edge) target.edge = true;
      behind ||= target.former !== undefined && !looksSame(target.former, cell.source);
      cell.targets[locale] = target;
    }
  });
  return behind;
}

/** Whether the English of a cell differs from that which was translated. */
function isFormer(
  cell: Cell | undefined,
  old: ReadCell | undefined,
  column: Column | undefined,
): boolean {
  if (!cell || !old || !column) return false;
  if (cell.type === 'prose') return !sameText(old.html(), cell.source);
  // A row whose English has no name was not renamed.
  if (old.raw === null) return column.type !== 'name';
  return readerOf(column).printed(old.raw, cell.literal) !== cell.literal;
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
      if (type === 'name' || type === 'value') {
        const text = cell?.raw == null ? null : readers.value.printed(cell.raw, '');
        return { key, type: 'literal', text };
      }
      return { key, type: 'prose', text: cell?.html() ?? null };
    });
  return { cells: cellsOf(row), from: old && cellsOf(old), at: any.at };
}
