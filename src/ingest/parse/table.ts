import { type Problem, problem } from '../problem.ts';
import { limits } from '../read/limits.ts';
import type { RawText } from '../segment/raw-text.ts';
import { toSegments } from '../segment/segments.ts';
import type { Slice } from '../segment/slice.ts';

/** A table's rows as raw text; rows may be ragged. */
export interface RawTable {
  header: RawText[];
  rows: RawRow[];
  offset: number;
}

export interface RawRow {
  cells: RawText[];
  offset: number;
}

/**
 * Reads a GFM table's lines. Cells beyond the header's number are reported, and kept: as text of the cell before them where
 * the pipe stands in a segment or, in a source, in code.
 */
export function toTable(slice: Slice, problems: Problem[], isSource = false): RawTable {
  const [head, , ...body] = linesOf(slice);
  const cellsOf = (line: Slice[]) => line.map((cell) => toCell(cell, problems));
  const header = head ? cellsOf(splitRow(head)) : [];
  const rows = body.map((line) => {
    const split = splitRow(line);
    if (split.length !== header.length) problems.push(ragged(line, header.length, split.length));
    const whole =
      split.length > header.length ? splitRow(line, pipesInText(line, isSource)) : split;
    const cells = cellsOf(whole.length === header.length ? whole : split);
    return { cells: apart(cells, header.length), offset: line.offset };
  });
  return { header, rows, offset: slice.offset };
}

function ragged(line: Slice, expected: number, actual: number): Problem {
  const remedy =
    actual > expected
      ? 'Write a pipe that is text as `\\|`, in code too, or take the cells beyond the header out.'
      : 'Write the pipes that are missing between its cells, or the cells that it lacks.';
  return problem('page/ragged-row', line.offset, `${expected} cells`, `${actual} cells`, remedy);
}

/** A row of too few cells whose first ones hold several segments: a pipe between them was lost. */
function apart(cells: RawText[], width: number): RawText[] {
  const result: RawText[] = [];
  let missing = width - cells.length;
  for (const cell of cells) {
    let rest = cell.segments;
    // What stands outside of spans holds them together: a link's marks around its label.
    for (; !rest.some(({ loose }) => loose) && missing > 0 && rest.length > 1; missing--) {
      result.push({ ...cell, segments: rest.slice(0, 1) });
      rest = rest.slice(1);
    }
    result.push({ ...cell, segments: rest });
  }
  return result;
}

/**
 * Splits one row at its unescaped pipes, outer pipes removed (GFM 4.10, https://github.github.com/gfm/#tables-extension-).
 * Cells keep their escapes and the spaces around them.
 *
 * @param inText places of pipes that are text
 */
export function splitRow({ raw, offset }: Slice, inText?: ReadonlySet<number>): Slice[] {
  const first = raw.length - raw.trimStart().length;
  const last = raw.trimEnd().length;
  const cells: Slice[] = [];
  let start = raw[first] === '|' ? first + 1 : 0;
  const add = (end: number) => {
    cells.push({ raw: raw.slice(start, end), offset: offset + start });
    start = end + 1;
  };
  for (let i = start; i < last && cells.length < limits.cells - 1; i++) {
    const c = raw[i];
    if (c === '\\') i += 1;
    else if (c === '|' && !inText?.has(i)) add(i);
  }
  if (start < last || cells.length === 0) add(raw.length);
  return cells;
}

const segment = /<span\s+data-[ts]tu-id[^<>]*>[^<]*(?:<(?!\/?span)[^<]*)*<\/span>/gi;
const code = /(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g;

function pipesInText({ raw }: Slice, isSource: boolean): Set<number> {
  const places = new Set<number>();
  for (const { 0: text, index } of raw.matchAll(isSource ? code : segment))
    for (const pipe of text.matchAll(/\|/g)) places.add(index + pipe.index);
  return places;
}

/** A slice as text: segments where it has spans, else one segment without an id. */
export function toRawText(slice: Slice, problems: Problem[]): RawText {
  return { segments: toSegments(slice, problems), offset: slice.offset };
}

/** A cell as text. In a cell, and only there, a pipe's escape goes even inside of code. */
function toCell(slice: Slice, problems: Problem[]): RawText {
  const cell = toRawText(slice, problems);
  if (!slice.raw.includes('\\|')) return cell;
  for (const segment of cell.segments) {
    for (const half of ['source', 'target', 'loose'] as const) {
      const part = segment[half];
      if (part) part.raw = part.raw.replaceAll('\\|', '|');
    }
  }
  return cell;
}

/** A table's lines. A lone pipe opens a row whose first cell begins on the next line, where that opens none itself. */
function linesOf({ raw, offset }: Slice): Slice[] {
  const lines: Slice[] = [];
  let at = 0;
  let opened: number | null = null;
  const close = (from: number) => {
    lines.push({ raw: '|', offset: offset + from });
    opened = null;
  };
  for (const line of raw.split('\n')) {
    const own = at;
    const end = at + line.length;
    at = end + 1;
    if (opened !== null && line.trimStart().startsWith('|')) close(opened);
    if (line.trim() === '|' && lines.length > 1) opened = own;
    else if (line.trim()) {
      const from = opened ?? own;
      lines.push({ raw: raw.slice(from, end).trimEnd(), offset: offset + from });
      opened = null;
    }
  }
  if (opened !== null) close(opened);
  return lines;
}
