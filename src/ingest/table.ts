import type { Problem } from './problem.ts';
import { flaw } from './problem.ts';
import type { RawText } from './raw-text.ts';
import { type Slice, toSegments } from './segments.ts';

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

/** Reads a GFM table's lines. Cells beyond the header's number are kept, and reported. */
export function toTable(slice: Slice, problems: Problem[]): RawTable {
  const lines = linesOf(slice);
  const cellsOf = (line: Slice) => splitRow(line).map((cell) => toRawText(cell, problems));
  const [head, , ...body] = lines;
  const header = head ? cellsOf(head) : [];
  const rows = body.map((line) => ({ cells: cellsOf(line), offset: line.offset }));
  for (const row of rows) {
    if (row.cells.length === header.length) continue;
    problems.push(
      flaw(
        'page/ragged-row',
        row.offset,
        `${header.length} cells`,
        `${row.cells.length} cells`,
        'Give the row as many cells as the header has.',
      ),
    );
  }
  return { header, rows, offset: slice.offset };
}

/** Splits one row at its unescaped pipes (GFM 4.10), outer pipes removed. */
export function splitRow({ raw, offset }: Slice): Slice[] {
  const pipes: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (c === 92) i += 1;
    else if (c === 124) pipes.push(i);
  }
  const first = raw.length - raw.trimStart().length;
  const last = raw.trimEnd().length;
  const starts = pipes.map((p) => p + 1);
  const ends = [...pipes];
  if (pipes[0] === first) ends.shift();
  else starts.unshift(0);
  if (pipes.length > 1 || pipes[0] !== first) {
    if (pipes.at(-1) === last - 1) starts.pop();
    else ends.push(last);
  } else {
    ends.push(last);
  }
  return starts.map((start, i) => ({ raw: raw.slice(start, ends[i]), offset: offset + start }));
}

/** A slice as text: segments where it has spans, else one segment without an id. */
export function toRawText(slice: Slice, problems: Problem[]): RawText {
  return { segments: toSegments(slice, problems), offset: slice.offset };
}

/** A table's lines. A lone pipe opens a row whose first cell begins on the next line. */
function linesOf({ raw, offset }: Slice): Slice[] {
  const lines: Slice[] = [];
  let at = 0;
  let opened: number | null = null;
  for (const line of raw.split('\n')) {
    const start: number = opened ?? at;
    const end = at + line.length;
    at = end + 1;
    if (line.trim() === '|' && opened === null && lines.length > 1) opened = start;
    else if (line.trim()) {
      lines.push({ raw: raw.slice(start, end).replace(/\r$/, ''), offset: offset + start });
      opened = null;
    }
  }
  return lines;
}
