import { z } from 'zod';

/** Something that a page's author has to mend, found while reading it. */
export const pageProblem = z.object({
  /** Stable name: `page/encoding`. */
  id: z.string(),
  /** `error`: unreadable, in part or whole; a strict build fails. */
  level: z.enum(['error', 'finding']),
  /** `path:line:column`, the path relative to CONTENT_DIR. */
  place: z.string(),
  expected: z.string(),
  actual: z.string(),
  remedy: z.string(),
});
export type PageProblem = z.infer<typeof pageProblem>;
