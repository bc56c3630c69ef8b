import { joinHtml } from '../../html/compose.ts';
import { inline } from '../../html/sanitize.ts';
import type { TableKind } from '../../kinds/kind.ts';
import type { Html, Place } from '../../model/text.ts';
import type { ColumnNumbers } from '../parse/columns.ts';
import { type Definitions, definitionsFor } from '../parse/definitions.ts';
import { hasEdgeSpace, literal } from '../parse/literal.ts';
import type { Page } from '../parse/page.ts';
import type { RawRow, RawTable } from '../parse/table.ts';
import { placeOf } from '../read/line-starts.ts';
import { firstAndRest, offsetOf, type RawText, type Side, sideOf } from '../segment/raw-text.ts';

/** One language's reading of a cell. */
export type ReadCell = { at: Place | undefined } & (
  | {
      type: 'literal';
      /** Null where the table has no such column, or that language no text in the cell. */
      text: string | null;
    }
  | {
      type: 'prose';
      /** Null where the table has no such column. */
      text: Html | null;
      /** Whether it has a space at an edge that its other half has not. */
      edge: boolean;
    }
);

/** One language's reading of a row: a cell for each column of the table's kind. */
export interface ReadRow {
  cells: ReadCell[];
  at: Place;
}

/** What of a page a table's rows are read from. */
export interface TableSide {
  kind: TableKind;
  columns: ColumnNumbers;
  side: Side;
  /** The side that text outside spans belongs to. */
  loose: Side;
  page: Page;
}

/** Reads one side of a table's rows; rows of which that side has no text are null, so that indexes stay. */
export function toRows(table: RawTable, from: TableSide): (ReadRow | null)[] {
  return table.rows.map((row) => {
    const hasText = row.cells.some((cell) => sideOf(cell, from.side, from.loose)?.trim());
    return hasText ? toRow(row, table.header.length, from) : null;
  });
}

function toRow(row: RawRow, width: number, from: TableSide): ReadRow {
  const { kind, columns, side, loose, page } = from;
  const place = (cell: RawText) => placeOf(offsetOf(cell, side), page.lineStarts);
  /** What stands behind a literal in its cell is part of the last column of prose. */
  const behind: RawText[] = [];
  const literalOf = (cell: RawText | undefined) => {
    if (!cell) return null;
    const [own, rest] = firstAndRest(cell, side);
    if (rest) behind.push(rest);
    const raw = sideOf(own, side, loose);
    return raw === null ? null : literal(raw);
  };
  const last = kind.columns.findLastIndex(({ type }) => type === 'prose');
  const literals = kind.columns.map(({ type }, i): ReadCell | null => {
    if (type === 'prose') return null;
    const cell = row.cells[columns[i]?.[0] ?? -1];
    const text = literalOf(cell);
    return {
      type: 'literal',
      text: emptyOf(text, columns[i], type, side),
      at: cell && place(cell),
    };
  });
  const cells = literals.map((read, i): ReadCell => {
    if (read) return read;
    const numbers = columns[i] ?? [];
    const isLast = i === last;
    const own = row.cells.filter((_, n) => numbers.includes(n) || (isLast && n >= width));
    const all = isLast ? [...behind, ...own] : own;
    const has = numbers.length > 0 || all.length > 0;
    return {
      type: 'prose',
      text: has ? join(all, side, loose, page.definitions) : null,
      at: all[0] && place(all[0]),
      edge: page.format === 'sxs' && all.some((cell) => hasOwnEdge(cell, side)),
    };
  });
  const name = cells[kind.columns.findIndex(({ type }) => type === 'name')];
  return { cells, at: name?.at ?? placeOf(row.offset, page.lineStarts) };
}

/** An English cell without text is an empty literal; a translation without text says nothing of it. */
function emptyOf(
  text: string | null,
  numbers: readonly number[] | undefined,
  type: 'name' | 'value',
  side: Side,
): string | null {
  const isThere = type !== 'name' && (numbers?.length ?? 0) > 0;
  return text === null && side === 'source' && isThere ? '' : text;
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
