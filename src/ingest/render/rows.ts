import { joinHtml } from '../../html/compose.ts';
import { inline } from '../../html/sanitize.ts';
import type { TableKind } from '../../kinds/kind.ts';
import { type ColumnType, nameColumn } from '../../model/table.ts';
import type { Html, Place } from '../../model/text.ts';
import { type Definitions, definitionsFor } from '../parse/definitions.ts';
import { hasEdgeSpace } from '../parse/literal.ts';
import type { ColumnNumbers } from '../parse/match-columns.ts';
import type { Page } from '../parse/page.ts';
import type { RawRow, RawTable } from '../parse/table.ts';
import { placeOf } from '../read/line-starts.ts';
import { firstAndRest, offsetOf, type RawText, type Side, sideOf } from '../segment/raw-text.ts';
import type { Segment } from '../segment/segments.ts';

/** One language's reading of a cell, in a column of literals or of prose. */
export interface ReadCell {
  /** Raw Markdown; null where the table has no such column, or that language no text in the cell. */
  raw: string | null;
  /** The cell as HTML; null where the table has no such column. */
  html: () => Html | null;
  at: Place | undefined;
  /** Whether it has a space at an edge that its other half has not. */
  edge: boolean;
}

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
  /** The side that text outside spans belongs to; `both` where a cell without any span is the same in both. */
  loose: Side | 'both';
  page: Page;
}

/** Reads one side of a table's rows; rows of which that side has no text are null, so that indexes stay. */
export function toRows(table: RawTable, from: TableSide): (ReadRow | null)[] {
  return table.rows.map((row) => {
    // A row without any span is of no known language, whatever stands beside it.
    const side = from.loose === 'both' ? 'target' : from.loose;
    const hasText = row.cells.some((cell) => sideOf(cell, from.side, side)?.trim());
    return hasText ? toRow(row, table.header.length, from) : null;
  });
}

function looseOf(cell: RawText, { side, loose }: TableSide): Side {
  if (loose !== 'both') return loose;
  const isOfBoth = cell.segments.every((one) => one.loose) || cell.segments.every(isWordless);
  return isOfBoth ? side : 'target';
}

/** Whether a segment is in spans, or has nothing to translate: code, and the elements around it. */
function isWordless({ loose }: Segment): boolean {
  return !/[\p{L}[\]]/u.test(loose?.raw.replace(/`[^`]+`|<[^<>]*>/g, '') ?? '');
}

function toRow(row: RawRow, width: number, from: TableSide): ReadRow {
  const { kind, columns, side, page } = from;
  /** What stands behind a literal in its cell is part of the last column of prose. */
  const behind: RawText[] = [];
  const last = lastProse(kind);
  const literals = kind.columns.map(({ type }, i): ReadCell | null => {
    if (type === 'prose' || type === 'label') return null;
    const whole = row.cells[columns[i]?.[0] ?? -1];
    if (!whole)
      return {
        raw: emptyOf(null, columns[i], type, side),
        html: () => null,
        at: undefined,
        edge: false,
      };
    const [own, rest] =
      type === 'name' || type === 'value' ? firstAndRest(whole, side) : [whole, null];
    if (rest) behind.push(rest);
    const raw = sideOf(own, side, looseOf(own, from));
    return toCell([own], emptyOf(raw, columns[i], type, side), from);
  });
  const cells = literals.map((read, i): ReadCell => {
    if (read) return read;
    const numbers = columns[i] ?? [];
    const own = row.cells.filter((_, n) => numbers.includes(n) || (i === last && n >= width));
    const all = i === last ? [...behind, ...own] : own;
    const has = numbers.length > 0 || all.length > 0;
    return has
      ? toCell(all, '', from)
      : { raw: null, html: () => null, at: undefined, edge: false };
  });
  const name = cells[nameColumn(kind.columns)];
  return { cells, at: name?.at ?? placeOf(row.offset, page.lineStarts) };
}

function toCell(cells: RawText[], raw: string | null, from: TableSide): ReadCell {
  const { side, page } = from;
  const [first] = cells;
  let html: Html | undefined;
  return {
    raw,
    html: () => {
      html ??= join(cells, from);
      return html;
    },
    at: first && placeOf(offsetOf(first, side), page.lineStarts),
    edge: page.format === 'sxs' && cells.some((cell) => hasOwnEdge(cell, side)),
  };
}

/** The column that takes what belongs to no other. */
function lastProse({ columns }: TableKind): number {
  const last = columns.findLastIndex(({ type }) => type === 'prose');
  return last === -1 ? columns.findLastIndex(({ type }) => type === 'label') : last;
}

/** An English cell without text is an empty literal; a translation without text says nothing of it. */
function emptyOf(
  raw: string | null,
  numbers: readonly number[] | undefined,
  type: ColumnType,
  side: Side,
): string | null {
  const isThere = type !== 'name' && (numbers?.length ?? 0) > 0;
  return raw === null && side === 'source' && isThere ? '' : raw;
}

/** One side of some cells as HTML: a cell's segments joined by a space, cells by a dash. */
function join(cells: RawText[], from: TableSide): Html {
  const { side, page } = from;
  return joinHtml(
    cells.flatMap((cell) => textHtml(cell, side, looseOf(cell, from), page.definitions) ?? []),
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
