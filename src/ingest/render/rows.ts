import { joinHtml } from '../../html/compose.ts';
import { inline } from '../../html/sanitize.ts';
import type { Html, Place } from '../../model/text.ts';
import { type Columns, descriptionCells } from '../align/columns.ts';
import { type Definitions, definitionsFor } from '../parse/definitions.ts';
import { hasEdgeSpace, literal } from '../parse/literal.ts';
import type { Page } from '../parse/page.ts';
import type { RawRow, RawTable } from '../parse/table.ts';
import { placeOf } from '../read/line-starts.ts';
import { firstAndRest, offsetOf, type RawText, type Side, sideOf } from '../segment/raw-text.ts';

/** One language's reading of a row. */
export interface Row {
  /** Null where that language has no text in the cell. */
  name: string | null;
  /** Null where the table has no such column, or that language no text in the cell. */
  value: string | null;
  /** Null where the table has no description column. */
  description: Html | null;
  at: { name: Place; value?: Place; description?: Place };
  edges: ('name' | 'value' | 'description')[];
}

/** Reads one side of a table's rows; rows of which that side has no text are null, so that indexes stay. */
export function toRows(
  table: RawTable,
  columns: Columns,
  side: Side,
  loose: Side,
  page: Page,
): (Row | null)[] {
  return table.rows.map((row) => {
    const hasText = row.cells.some((cell) => sideOf(cell, side, loose)?.trim());
    return hasText ? toRow(row, table.header.length, columns, side, loose, page) : null;
  });
}

function toRow(
  row: RawRow,
  width: number,
  columns: Columns,
  side: Side,
  loose: Side,
  page: Page,
): Row {
  const [nameCell, valueCell] = [columns.name, columns.value].map((c) =>
    c === null ? undefined : row.cells[c],
  );
  const [name, afterName] = nameCell ? firstAndRest(nameCell, side) : [];
  const [value, afterValue] = valueCell ? firstAndRest(valueCell, side) : [];
  const others = [afterName, afterValue].flatMap((text) => text ?? []);
  const cells = [...others, ...descriptionCells(row, columns, width)];
  const place = (cell: RawText) => placeOf(offsetOf(cell, side), page.lineStarts);
  const result: Row = {
    name: name ? literalOf(name, side, loose) : null,
    value: valueIn(value, side, loose, columns),
    description:
      columns.descriptions.length || cells.length
        ? join(cells, side, loose, page.definitions)
        : null,
    at: { name: nameCell ? place(nameCell) : placeOf(row.offset, page.lineStarts) },
    edges: [],
  };
  if (valueCell) result.at.value = place(valueCell);
  if (cells[0]) result.at.description = place(cells[0]);
  if (page.format === 'sxs') {
    if (nameCell && hasOwnEdge(nameCell, side)) result.edges.push('name');
    if (valueCell && hasOwnEdge(valueCell, side)) result.edges.push('value');
    if (cells.some((cell) => hasOwnEdge(cell, side))) result.edges.push('description');
  }
  return result;
}

/** An English cell without text is an empty value; a translation without text says nothing of it. */
function valueIn(cell: RawText | undefined, side: Side, loose: Side, columns: Columns) {
  const value = cell ? literalOf(cell, side, loose) : null;
  return value === null && side === 'source' && columns.value !== null ? '' : value;
}

function literalOf(cell: RawText, side: Side, loose: Side): string | null {
  const raw = sideOf(cell, side, loose);
  return raw === null ? null : literal(raw);
}

/** One side of some cells as HTML: a cell's segments joined by a space, cells by a dash. */
function join(cells: RawText[], side: Side, loose: Side, definitions: Definitions): Html {
  return joinHtml(
    cells.flatMap((cell) => textHtml(cell, side, loose, definitions) ?? []),
    ' — ',
  );
}

/** One side of a text as HTML; null where that side has no segment in it. */
export function textHtml(
  text: RawText,
  side: Side,
  loose: Side,
  definitions: Definitions,
): Html | null {
  const raw = sideOf(text, side, loose);
  return raw === null ? null : inline(raw, definitionsFor(raw, definitions));
}

/** Whether a segment of one side has a space at its edge that its other half has not. */
function hasOwnEdge(cell: RawText, side: Side): boolean {
  const other = side === 'target' ? 'source' : 'target';
  return cell.segments.some((segment) => {
    const [own, beside] = [segment[side]?.raw, segment[other]?.raw];
    return (
      own !== undefined && hasEdgeSpace(own) && !(beside !== undefined && hasEdgeSpace(beside))
    );
  });
}
