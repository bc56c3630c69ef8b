import { toText } from '../../html/to-text.ts';
import type { ColumnKind, TableKind } from '../../kinds/kind.ts';
import { type Cell, nameColumn, type Row, type Table } from '../../model/table.ts';
import type { Locale } from '../../model/text.ts';
import type { ReadCell, ReadRow } from '../render/rows.ts';
import { cellsIn, nameIn, readerOf } from './read-cells.ts';

/** A source's table, as it was read. */
export interface SourceRows {
  kind: TableKind;
  /** Slug of the English heading that it stands under. */
  under: string;
  /** Whether the page's table has a column. */
  isThere: (column: ColumnKind) => boolean;
  rows: readonly (ReadRow | null)[];
  locale: Locale;
}

/** A source table without any translation yet; rows without a name are left out. */
export function toTable({ kind, under, isThere, rows, locale }: SourceRows): Table {
  const columns = kind.columns.filter((column) => column.type === 'prose' || isThere(column));
  const named = rows.filter((row) => row !== null && nameIn(row, kind) !== '');
  return {
    type: 'table',
    kind: kind.id,
    section: under,
    columns: columns.map(({ key, type }) => ({ key, type })),
    rows: named.flatMap((row) => (row ? [toRow(row, kind, columns, locale)] : [])),
    alignment: {},
    unmatched: {},
  };
}

function toRow(
  read: ReadRow,
  kind: TableKind,
  columns: readonly ColumnKind[],
  locale: Locale,
): Row {
  const at = { [locale]: read.at };
  const name = read.cells[nameColumn(kind.columns)];
  if (name && isDivider(read, kind))
    return {
      anchor: '',
      divider: true,
      cells: [{ type: 'prose', source: name.html(), targets: {} }],
      at,
    };
  const cells = cellsIn(read, kind, columns).map((cell, i) => toCell(cell, columns[i]));
  const text = nameIn(read, kind);
  const own = kind.anchorOf ? kind.anchorOf(text) : text.replace(/\s+/g, '_');
  return { anchor: `${kind.anchor}.${own}`, cells, at };
}

/** Whether a row is a heading within its table: only the cell of its name has a text. */
function isDivider({ cells }: ReadRow, { dividers, columns }: TableKind): boolean {
  const name = nameColumn(columns);
  return (
    dividers === true && cells.every((cell, i) => i === name || toText(cell.html()).trim() === '')
  );
}

function toCell(read: ReadCell, column: ColumnKind | undefined): Cell {
  const isProse = !column || column.type === 'prose' || column.type === 'label';
  const literal = isProse ? null : readerOf(column).read(read.raw ?? '');
  if (!literal) return { type: 'prose', source: read.html(), targets: {} };
  const { words, ...facts } = literal;
  const source = words ? read.html() : null;
  return { type: 'literal', ...facts, ...(source !== null && { source }), targets: {} };
}
