import type { ReadingId } from '../model/check-id.ts';
import type { Place } from '../model/text.ts';
import { readingRules } from './reading-rules/index.ts';

/** What kept a page, or a part of it, from being read as its author meant it. */
export interface Problem {
  check: ReadingId;
  /** `error`: unreadable, stands on stderr and fails a strict build. `warning`: read, built and reported. */
  severity: 'error' | 'warning';
  /** Offset in the page's text, in UTF-16 units. */
  offset: number;
  /** Where the text could not be had to count lines in. */
  place?: Place;
  expected: string;
  actual: string;
  remedy: string;
}

/** Makes a problem of a rule: with its gravest severity and, unless there is more to say, its remedy. */
export function problem(
  check: ReadingId,
  offset: number,
  expected: string,
  actual: string,
  remedy: string = readingRules[check].remedy,
): Problem {
  const [severity] = readingRules[check].severities;
  return { check, severity, offset, expected, actual, remedy };
}
