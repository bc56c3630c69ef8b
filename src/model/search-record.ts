import { z } from 'zod';
import { locale } from './text.ts';

/** A member or a type as search knows it: plain data, made from an enum entry. */
export const searchRecord = z.object({
  /** Entry's id: `beta/intune-onboarding-vpptokensyncstatus`; its address below `/{locale}/` is `{id}/`. */
  enumId: z.string(),
  enumName: z.string(),
  version: z.string(),
  area: z.string(),
  flags: z.boolean(),
  members: z.array(
    z.object({
      name: z.string(),
      value: z.string().nullable(),
      anchor: z.string(),
      /** Plain text by locale, `en` included. */
      description: z.record(locale, z.string()),
      /** Names and values as translations printed them, by locale. */
      published: z.record(
        locale,
        z.object({ name: z.string().optional(), value: z.string().optional() }),
      ),
    }),
  ),
  /** Summary as plain text by locale. */
  summary: z.record(locale, z.string()),
});
export type SearchRecord = z.infer<typeof searchRecord>;
