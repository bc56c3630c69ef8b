import type { Html, Place } from '../model/text.ts';
import { type Columns, descriptionCells } from './columns.ts';
import { inline } from './inline.ts';
import { hasEdgeSpace, literal } from './literal.ts';
import type { Page } from './page.ts';
import { placeOf } from './place.ts';
import { offsetOf, type RawText, type Side, sideOf } from './raw-text.ts';
import type { RawTable } from './table.ts';

/** One language's reading of a row. */
export interface Row {
  name: string;
  value: string | null;
  /** Null where the table has no description column. */
  description: Html | null;
  at: { name: Place; value?: Place; description?: Place };
  edges: ('name' | 'value' | 'description')[];
}

/** Reads one side of a table's rows; rows that have no name on that side are null, so that indexes stay. */
export function toRows(
  table: RawTable,
  columns: Columns,
  side: Side,
  loose: Side,
  page: Page,
): (Row | null)[] {
  const width = table.header.length;
  return table.rows.map((row) => {
    const nameCell = row.cells[columns.name];
    const rawName = nameCell && sideOf(nameCell, side, loose);
    if (
      !nameCell ||
      rawName === null ||
      rawName === undefined ||
      (!rawName.trim() && side === 'source')
    )
      return null;
    const valueCell = columns.value === null ? undefined : row.cells[columns.value];
    const rawValue = valueCell ? (sideOf(valueCell, side, loose) ?? '') : '';
    const cells = descriptionCells(row, columns, width);
    const place = (cell: RawText) => placeOf(offsetOf(cell, side), page.lineStarts);
    const result: Row = {
      name: literal(rawName),
      value: columns.value === null ? null : literal(rawValue),
      description:
        columns.descriptions.length || cells.length
          ? join(cells, side, loose, page.definitions)
          : null,
      at: { name: place(nameCell) },
      edges: [],
    };
    if (valueCell) result.at.value = place(valueCell);
    if (cells[0]) result.at.description = place(cells[0]);
    if (page.format === 'sxs') {
      if (segmentEdge(nameCell, side)) result.edges.push('name');
      if (valueCell && segmentEdge(valueCell, side)) result.edges.push('value');
      if (cells.some((cell) => segmentEdge(cell, side))) result.edges.push('description');
    }
    return result;
  });
}

/** One side of some cells as HTML: a cell's segments joined by a space, cells by a dash. */
function join(cells: RawText[], side: Side, loose: Side, definitions: string): Html {
  return cells
    .map((cell) => textHtml(cell, side, loose, definitions) ?? '')
    .filter((html) => html !== '')
    .join(' — ');
}

/** One side of a text as HTML; null where that side has no segment in it. */
export function textHtml(text: RawText, side: Side, loose: Side, definitions: string): Html | null {
  const raw = sideOf(text, side, loose);
  return raw === null ? null : inline(raw.replace(/\\\|/g, '|'), definitions).trim();
}

function segmentEdge(cell: RawText, side: Side): boolean {
  return cell.segments.some((s) => {
    const raw = s[side]?.raw;
    const other = s[side === 'target' ? 'source' : 'target']?.raw;
    return raw !== undefined && hasEdgeSpace(raw) && !(other !== undefined && hasEdgeSpace(other));
  });
}
