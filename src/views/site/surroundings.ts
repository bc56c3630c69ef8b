import type { EntryRecord } from '../../model/entry-record.ts';
import type { Locale } from '../../model/text.ts';
import { relatedPages } from '../entry/related-pages.ts';
import { targetOf } from '../links/page-links.ts';
import type { SiteIndex } from './site-index.ts';

/**
 * Returns all that an entry's page in a locale is made from, as short as it can be told without reading the entry: what
 * tells whether it has to be made anew. Whatever a view asks the index belongs here.
 */
export function surroundings(record: EntryRecord, locale: Locale, index: SiteIndex) {
  return {
    ...textSurroundings(record, locale, index),
    related: relatedPages(record, locale, index),
    area: index.areaName(record.area, locale),
    apart: index.apart(record, locale),
    numbering: index.numbering(record),
    // Pages compare theirs with them.
    counterparts: index.counterparts(record).map(({ digest }) => digest),
  };
}

/** Returns all that an entry's texts in a locale, such as its Markdown twin, are made from. */
export function textSurroundings(record: EntryRecord, locale: Locale, index: SiteIndex) {
  const context = { locale, path: record.path, find: index.find(locale) };
  const links = record.links.map((href) => targetOf(href, context));
  return { locale, digest: record.digest, links };
}
