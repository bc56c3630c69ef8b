/** What kept a page, or a part of it, from being read as its author meant it. */
export interface Problem {
  /** Stable name: `page/encoding`, `front-matter/invalid`. */
  id: string;
  /** `error`: unreadable, stands on stderr and fails a strict build. `finding`: read, built and reported. */
  level: 'error' | 'finding';
  /** Offset in the page's text, in UTF-16 units. */
  offset: number;
  /** Line and column, where the text could not be had to count them in. */
  place?: [line: number, column: number];
  expected: string;
  actual: string;
  /** What its author can do. */
  remedy: string;
}

/** Makes a `Problem` that stops the page or its part. */
export function error(
  id: string,
  offset: number,
  expected: string,
  actual: string,
  remedy: string,
): Problem {
  return { id, level: 'error', offset, expected, actual, remedy };
}

/** Makes a `Problem` that is reported beside the built page. */
export function flaw(
  id: string,
  offset: number,
  expected: string,
  actual: string,
  remedy: string,
): Problem {
  return { id, level: 'finding', offset, expected, actual, remedy };
}
