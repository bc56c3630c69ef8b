import { error, type Problem } from './problem.ts';

/** Bounds that no page of a reference reaches; beyond them a page is refused, and the others are built. */
export const limits = {
  /** UTF-16 units of a page's text. */
  size: 32 * 1024 * 1024,
  /** Block quotes and lists in one another, brackets or raw elements in one another. */
  depth: 100,
  /** Rows of one table. */
  rows: 60_000,
} as const;

/** A page too large to be read, or null. */
export function refusal(text: string): Problem | null {
  if (text.length > limits.size) {
    return error(
      'page/too-large',
      limits.size,
      `at most ${limits.size / 1024 / 1024} MB`,
      `${Math.ceil(text.length / 1024 / 1024)} MB`,
      'Split the page.',
    );
  }
  return rowsProblem(text);
}

function rowsProblem(text: string): Problem | null {
  let rows = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = end === -1 ? text.length : end;
    rows =
      text.charAt(at) === '|' ||
      text
        .slice(at, Math.min(at + 4, line))
        .trimStart()
        .startsWith('|')
        ? rows + 1
        : 0;
    if (rows > limits.rows)
      return error(
        'page/too-many-rows',
        at,
        `at most ${limits.rows} rows in a table`,
        'more',
        'Split the table.',
      );
    at = line + 1;
  }
  return null;
}

/** A page whose markup is nested too deep to be read in linear time, or null. */
export function nestingProblem(text: string): Problem | null {
  const quote = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100,}/m.exec(text);
  const at = quote?.index ?? deepBrackets(text) ?? deepElements(text) ?? deepIndent(text);
  return at === null || at === undefined
    ? null
    : error('page/too-deep', at, `at most ${limits.depth} levels`, 'more', 'Take out the nesting.');
}

/** Depth starts anew where a block does: after an empty line and at a table's row. */
const blockStart = /\n(?=[ \t]*(?:\r?\n|\|))/g;

function deepBrackets(text: string): number | null {
  let depth = 0;
  for (const match of text.matchAll(/[[\]]|\n(?=[ \t]*(?:\r?\n|\|))/g)) {
    if (match[0] === '[') depth += 1;
    else depth = match[0] === ']' ? Math.max(0, depth - 1) : 0;
    if (depth > limits.depth) return match.index;
  }
  return null;
}

function deepElements(text: string): number | null {
  let at = 0;
  for (const start of [...text.matchAll(blockStart), null]) {
    const end = start?.index ?? text.length;
    const deep = deepIn(text.slice(at, end));
    if (deep !== null) return at + deep;
    at = end;
  }
  return null;
}

function deepIn(block: string): number | null {
  let depth = 0;
  for (const match of block.matchAll(
    /<(\/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)[a-z][a-z0-9-]*(?:\s[^<>]*)?>/gi,
  )) {
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limits.depth) return match.index;
  }
  return null;
}

function deepIndent(text: string): number | null {
  return /^(?: {2}){100,}(?:[-*+]|\d{1,9}[.)])[ \t]/m.exec(text)?.index ?? null;
}
