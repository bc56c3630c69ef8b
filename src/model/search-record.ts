import { z } from 'zod';
import { locale } from './text.ts';

/** Plain text by locale, `en` included. */
const texts = z.record(locale, z.string());

/** A row of one of an entry's tables as search knows it. */
export const searchRow = z.object({
  /** Id of the table's kind: `members`. */
  table: z.string(),
  /** Id of the row on its page: `member.failed`. */
  anchor: z.string(),
  name: z.string(),
  /** Literal that stands for the row beside its name, where its table has such a column. */
  value: z.string().nullable(),
  texts,
  /** Name and value as translations printed them, by locale, only where they differ. */
  published: z.record(
    locale,
    z.object({ name: z.string().optional(), value: z.string().optional() }),
  ),
});
export type SearchRow = z.infer<typeof searchRow>;

/** An entry of the reference as search knows it: plain data. */
export const searchRecord = z.object({
  /** `beta/intune-onboarding-vpptokensyncstatus`; the entry's address below `/{locale}/` is `{id}/`. */
  id: z.string(),
  /** Id of the entry's kind: `enum`. */
  kind: z.string(),
  name: z.string(),
  namespace: z.string().nullable(),
  version: z.string(),
  area: z.string(),
  stem: z.string(),
  /** Path of the source below a locale's folder: `api-reference/beta/resources/x.md`. */
  path: z.string(),
  /** Whether the values of its rows are flags that can be combined. */
  flags: z.boolean(),
  /** Headings as the pages print them. */
  titles: texts,
  /** Paragraphs before the first table. */
  summary: texts,
  rows: z.array(searchRow),
});
export type SearchRecord = z.infer<typeof searchRecord>;
