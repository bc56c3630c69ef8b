import { z } from 'zod';
import { checkIds, readingIds } from './check-id.ts';

export const severity = z.enum(['critical', 'error', 'warning', 'info']);
export type Severity = z.infer<typeof severity>;

/** A place in a file; line and column are counted from 1, columns in UTF-16 units. */
export const location = z.object({
  /** Relative to CONTENT_DIR, characters that nobody sees escaped. */
  path: z.string(),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
});
export type Location = z.infer<typeof location>;

/** What is wrong with a page, found while reading it or by a check. */
export const diagnostic = z.object({
  check: z.enum(checkIds),
  severity,
  /** Whether the severity is what the project's configuration says, which nothing raises. */
  configured: z.literal(true).optional(),
  location,
  /** What should stand there. */
  expected: z.string(),
  /** What stands there. */
  actual: z.string(),
  /** What to do, where that is more than its rule says. */
  remedy: z.string().optional(),
  /** Anchor of the row it is about; absent for the rest of the page. */
  anchor: z.string().optional(),
});
export type Diagnostic = z.infer<typeof diagnostic>;

/** Returns a location as reports and public data give it: `zh-CN/…/x.md:12:3`. */
export function printed({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}

/** Orders diagnostics by file, line and column; those of one place keep their order. */
export function byLocation(
  { location: a }: Pick<Diagnostic, 'location'>,
  { location: b }: Pick<Diagnostic, 'location'>,
): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

const reading: ReadonlySet<string> = new Set(readingIds);

/** Whether a page or a part of it could not be read: it is missing from the site, and a strict build fails. */
export function isUnread({ check, severity }: Pick<Diagnostic, 'check' | 'severity'>): boolean {
  return severity === 'error' && reading.has(check);
}
