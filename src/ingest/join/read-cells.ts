import { toText } from '../../html/to-text.ts';
import type { ColumnKind, TableKind } from '../../kinds/kind.ts';
import { type Column, nameColumn } from '../../model/table.ts';
import { readers } from '../parse/literals.ts';
import type { ReadCell, ReadRow } from '../render/rows.ts';

/** The name that a row was read with, or its label's text; empty where it has none. */
export function nameIn({ cells }: ReadRow, { columns }: TableKind): string {
  const at = nameColumn(columns);
  return nameOfCell(cells[at], columns[at]?.type);
}

/** The name in a cell of a column, or its label's text; empty where it has none. */
export function nameOfCell(cell: ReadCell | undefined, type: Column['type'] | undefined): string {
  if (type === 'name') return readers.name.read(cell?.raw ?? '')?.literal ?? '';
  return toText(cell?.html() ?? null).trim();
}

/** What reads the literal of a column's cells. */
export function readerOf({ type }: Pick<Column, 'type'>) {
  return type === 'prose' || type === 'label' ? readers.value : readers[type];
}

/** The cells of a row that stand in given columns of its table. */
export function cellsIn(row: ReadRow, kind: TableKind, columns: readonly ColumnKind[]): ReadCell[] {
  return row.cells.filter((_, i) => columns.some(({ key }) => key === kind.columns[i]?.key));
}
