import { layoutOf } from '../layouts/by-kind.ts';
import type { EntryRecord } from '../model/entry-record.ts';
import type { SiteSource } from '../views/site/site-source.ts';
import { surroundings } from '../views/site/surroundings.ts';
import { path } from './_path.ts';

/** Returns the paths of an entry's page, one a language: together, so that it is read once for all. */
export function entryPaths(
  record: EntryRecord,
  params: Record<string, string>,
  { locales, index }: SiteSource,
) {
  return locales.map((locale) =>
    path(
      { locale: locale.slug, ...params },
      () => ({
        ...layoutOf(record, locale.tag, index),
        list: undefined,
        locale,
        locales,
      }),
      () => [surroundings(record, locale.tag, index), locales],
    ),
  );
}
