import { z } from 'zod';
import { locale } from './text.ts';

/** What became of one thing between two versions of a page. */
export const change = z.discriminatedUnion('what', [
  z.object({ what: z.literal('entry-added') }),
  z.object({ what: z.literal('entry-removed') }),
  /** The English outside its tables. */
  z.object({ what: z.literal('entry-reworded') }),
  z.object({ what: z.literal('row-added'), row: z.string(), literals: z.array(z.string()) }),
  z.object({ what: z.literal('row-removed'), row: z.string(), literals: z.array(z.string()) }),
  z.object({
    what: z.literal('literal-changed'),
    row: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  /** The English texts of a row. */
  z.object({ what: z.literal('row-reworded'), row: z.string() }),
  /** A translation prints something else for a literal, and did not before. */
  z.object({
    what: z.literal('literal-damaged'),
    locale,
    literal: z.string(),
    printed: z.string(),
  }),
  /** A translation prints the literal again. */
  z.object({
    what: z.literal('literal-restored'),
    locale,
    literal: z.string(),
    printed: z.string(),
  }),
]);
export type Change = z.infer<typeof change>;

/** What one commit changed in one entry. */
export const changedEntry = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  stem: z.string(),
  section: z.string().nullable(),
  changes: z.array(change),
});
export type ChangedEntry = z.infer<typeof changedEntry>;

/** A commit of the content's repository that changed what the site says. */
export const revision = z.object({
  /** The commit's id, in full. */
  commit: z.string(),
  /** When it was committed: an instant, `2026-11-27T17:00:00Z`. */
  date: z.string(),
  /** First line of its message. */
  subject: z.string(),
  /** Pages it changed, each in any number of languages. */
  pages: z.number().int().nonnegative(),
  /** False where the pages were too many to be compared: then no entry is named. */
  isCompared: z.boolean(),
  entries: z.array(changedEntry),
});
export type Revision = z.infer<typeof revision>;
