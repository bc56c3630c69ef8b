import { z } from 'zod';
import { diagnostic } from './diagnostic.ts';
import { revision } from './history.ts';
import { locale } from './text.ts';

/** Names of areas for people, by their codes and in the languages that have one. */
export const areaNames = z.record(z.string(), z.record(locale, z.string().min(1)));
export type AreaNames = z.infer<typeof areaNames>;

/** What the whole reference knows of itself: the one entry of the `site` collection. */
export const site = z.object({
  /** BCP 47 tags of the site's languages, `en` first. */
  locales: z.array(locale),
  /** What is wrong with files that no entry is made from, in order of its place. */
  problems: z.array(diagnostic),
  /** Files of CONTENT_DIR that hold no enum, with the reason. */
  skipped: z.array(z.object({ file: z.string(), reason: z.string() })),
  /** What the commits of the content folder changed, the newest first. */
  history: z.array(revision),
  areas: areaNames,
});
export type Site = z.infer<typeof site>;
