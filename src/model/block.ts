import { z } from 'zod';
import { html, locale, place } from './text.ts';

/** What a block is to its reader; `include` is a transclusion of the upstream site, `table` a table of no known kind. */
export const role = z.enum([
  'title',
  'namespace',
  'note',
  'include',
  'heading',
  'paragraph',
  'item',
  'code',
  'table',
  'html',
]);
export type Role = z.infer<typeof role>;

/** One block of a page, in every language that has it. */
export const block = z.object({
  type: z.literal('block'),
  role,
  /** Level of a heading, 1–6, or of an item among lists in lists, from 1; 0 for other roles. */
  depth: z.number().int().min(0),
  /** Number of an item of a numbered list. */
  number: z.number().int().optional(),
  /** The text by locale; `en` is the current source and absent where only a translation has the block. */
  text: z.record(locale, html),
  /** The English a translation was made from, by locale, only where it differs from `text.en`. */
  from: z.record(locale, html),
  /** Where the text stands in its file, by locale. */
  at: z.record(locale, place),
});
export type Block = z.infer<typeof block>;
