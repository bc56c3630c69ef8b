import { type Problem, problem } from '../problem.ts';

/** Bounds that no page of a reference reaches; beyond them a page is refused, and the others are built. */
export const limits = {
  /** Bytes of a file. */
  bytes: 32 * 1024 * 1024,
  lines: 500_000,
  /** Rows of one table. */
  rows: 60_000,
  /** Signs that may begin a tag, in lines that follow one another or in one row of a table. */
  tags: 100_000,
  /** Block quotes and lists in one another. */
  depth: 100,
  /** Cells of a row; what follows belongs to the last. */
  cells: 1000,
  /** UTF-16 units of a type's or a file's name, both of which become a folder's. */
  name: 200,
} as const;

/** A file of more bytes than may be read. */
export function tooLarge(bytes: number): Problem {
  const most = limits.bytes / 1024 / 1024;
  const actual = `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return problem('page/too-large', 0, `at most ${most} MB`, actual);
}

/** Why a page may not be read: too many lines, too long a table, too deep a nesting; or null. */
export function refusal(text: string): Problem | null {
  let rows = 0;
  let lines = 0;
  let tags = 0;
  let tag = text.indexOf('<');
  let isTable = false;
  for (let start = 0; start <= text.length; lines++) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (lines >= limits.lines)
      return problem('page/too-many-lines', start, `at most ${limits.lines} lines`, 'more');
    if (depthOf(text, start, end) > limits.depth)
      return problem(
        'page/too-deep',
        start,
        `at most ${limits.depth} quotes and lists in one another`,
        'more',
      );
    if (isBlank(text, start, end)) isTable = false;
    else if (isTable) rows += 1;
    else if (delimiterRow.test(text.slice(start, Math.min(end, start + 200)))) {
      isTable = true;
      rows = 0;
    }
    if (isTable || isBlank(text, start, end)) tags = 0;
    for (; tag !== -1 && tag < end; tag = text.indexOf('<', tag + 1)) tags += 1;
    if (tags > limits.tags)
      return problem(
        'page/too-many-tags',
        start,
        `at most ${limits.tags} tags in a paragraph`,
        'more',
      );
    if (rows > limits.rows)
      return problem('page/too-many-rows', start, `at most ${limits.rows} rows in a table`, 'more');
    start = end + 1;
  }
  return null;
}

const delimiterRow = /^[ \t>]*(?:\|[ \t]*:?-|:?-+:?[ \t]*\|)/;

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!/\s/.test(text.charAt(i))) return false;
  return true;
}

const marker = /[>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t])/y;

/** How deep quotes and lists may be nested at a line: its markers, and two columns of indentation for each list above. */
function depthOf(text: string, start: number, end: number): number {
  let column = 0;
  let depth = 0;
  let i = start;
  for (; i < end && depth <= limits.depth; ) {
    const c = text.charAt(i);
    if (c === ' ' || c === '\t') {
      column += depth > 0 ? 0 : c === ' ' ? 1 : 4;
      i += 1;
      continue;
    }
    marker.lastIndex = i;
    const length = marker.exec(text)?.[0].length;
    if (!length) break;
    depth += 1;
    i += length;
  }
  return depth === 0 ? 0 : depth + Math.floor(column / 2);
}
