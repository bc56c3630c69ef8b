import { hasMarks, unmarked } from '../ingest/parse/marks.ts';
import type { RawRow } from '../ingest/parse/table.ts';
import type { RawText } from '../ingest/segment/raw-text.ts';
import type { Slice } from '../ingest/segment/slice.ts';
import type { Edit } from './edit.ts';
import { toMarkdown } from './to-markdown.ts';

/** The one piece of a cell that holds its translation, and the source's beside it. */
export interface Only {
  target: Slice;
  source: Slice | null;
}

/** Returns a text's only translated piece, or null where it has none, or several. */
export function onlyTarget({ segments }: RawText): Only | null {
  const pieces = segments.flatMap(({ target, source, loose }) => {
    const slice = target ?? loose;
    return slice ? [{ target: slice, source }] : [];
  });
  const [piece] = pieces;
  return pieces.length === 1 && piece ? piece : null;
}

/** Returns a piece as its page has it: a pipe's escape, which is read as a pipe, included; null where it is not there. */
function written({ raw, offset }: Slice, page: string): string | null {
  let end = offset;
  for (const c of raw) {
    if (c === '|' && page.startsWith('\\|', end)) end += 2;
    else if (page.startsWith(c, end) || /\s/.test(c)) end += c.length;
    else return null;
  }
  return page.slice(offset, end);
}

/**
 * Returns the edit that puts a literal into a cell, marks around it kept; null where the cell can't be edited safely.
 * @param page the page's text
 */
export function literalEdit(
  kind: 'name' | 'value',
  cell: RawText,
  expected: string,
  page: string,
): Edit | null {
  const only = onlyTarget(cell);
  const raw = only && written(only.target, page);
  if (!only || !raw) return null;
  const { before, text: inner, after } = unmarked(raw);
  const [open, close] = [before.trim(), after.trim()];
  const isOwn = open + close !== '' && expected.startsWith(open) && expected.endsWith(close);
  if (!isOwn && hasMarks(inner.replace(/^(`+)[^`]+\1$/, ''))) return null;
  const markdown = toMarkdown(expected, only.source?.raw ?? null, isOwn ? raw : inner);
  if (markdown === null) return null;
  const text = isOwn ? markdown : before.trimStart() + markdown + after.trimEnd();
  // On a side-by-side page what is around the literal is damage, on a plain page the table's layout.
  const { offset } = only.target;
  const lead = only.source ? 0 : raw.length - raw.trimStart().length;
  const end = only.source ? raw.length : Math.max(raw.trimEnd().length, lead);
  return { kind, offset: offset + lead, length: end - lead, text };
}

/** Returns the edit that takes the white space off a literal's edges, or null where there is none to take. */
export function spaceEdit(cell: RawText, row: RawRow, page: string): Edit | null {
  const only = onlyTarget(cell);
  const raw = only && written(only.target, page);
  if (!only || !raw) return null;
  const { offset } = only.target;
  const text = raw.trim();
  const isDamage = only.source ? raw !== text : isLoneSpace(raw, row);
  if (!isDamage || text === '') return null;
  return { kind: 'space', offset, length: raw.length, text };
}

/** On a plain page `|4 |` is damage and `| 4 |` layout: one space, at the end only, in a row whose other cells have none. */
function isLoneSpace(raw: string, row: RawRow): boolean {
  if (!/^\S(?:.*\S)?[ \u00a0]$/.test(raw)) return false;
  return row.cells.some((cell) => {
    const last = cell.segments.at(-1)?.loose?.raw ?? '';
    return last !== '' && !/\s$/.test(last);
  });
}
