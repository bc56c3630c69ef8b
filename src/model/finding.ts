import { z } from 'zod';

export const severity = z.enum(['critical', 'error', 'warning', 'info']);
export type Severity = z.infer<typeof severity>;

/** What a check found at one place of a page. */
export const finding = z.object({
  /** Id of the rule: `value/changed`. */
  check: z.string(),
  severity,
  /** `path:line:column`, the path relative to CONTENT_DIR. */
  place: z.string(),
  /** What the source says should stand there. */
  expected: z.string(),
  /** What stands there. */
  actual: z.string(),
  /** Anchor of the member's row it is about; absent for the rest of the page. */
  anchor: z.string().optional(),
});
export type Finding = z.infer<typeof finding>;
