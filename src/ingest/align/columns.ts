import type { RawRow, RawTable } from '../parse/table.ts';
import { limits } from '../read/limits.ts';
import type { RawText } from '../segment/raw-text.ts';
import { sideOf } from '../segment/raw-text.ts';

/** Which column holds what. A column that is neither name nor value is part of the description. */
export interface Columns {
  name: number;
  value: number | null;
  descriptions: number[];
}

const valueHeader = /^(?:int(?:eger)?\s+|numeric\s+|string\s+)?value$/i;

/**
 * The columns of a table with an English header (`Member | Value | Description` and its variants; the first holds the
 * name), or null where a cell of the header has no English.
 */
export function toColumns(table: RawTable): Columns | null {
  const header: string[] = [];
  for (const cell of table.header.slice(0, limits.cells)) {
    const text = sideOf(cell, 'source', 'source');
    if (text === null) return null;
    header.push(text.replace(/[*_`]/g, '').trim());
  }
  const value = header.findIndex(
    (text, i) => i > 0 && (valueHeader.test(text) || /^members?$/i.test(text)),
  );
  const descriptions = header.flatMap((_, i) => (i > 0 && i !== value ? [i] : []));
  return { name: 0, value: value === -1 ? null : value, descriptions };
}

/** The columns of a table of unknown language, taken over from its source; by number where there is none. */
export function columnsLike(table: RawTable, source: Columns | null): Columns {
  const width = table.header.length;
  if (source && width === 1 + (source.value === null ? 0 : 1) + source.descriptions.length)
    return source;
  if (width >= 3)
    return { name: 0, value: 1, descriptions: Array.from({ length: width - 2 }, (_, i) => i + 2) };
  return { name: 0, value: null, descriptions: width === 2 ? [1] : [] };
}

/** A row's description cells, cells beyond the header's number included. */
export function descriptionCells(row: RawRow, columns: Columns, width: number): RawText[] {
  return row.cells.filter((_, i) => columns.descriptions.includes(i) || i >= width);
}
