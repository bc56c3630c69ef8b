import type { Entry } from '../../model/entry.ts';
import type { EntryRecord } from '../../model/entry-record.ts';
import type { Locale } from '../../model/text.ts';
import { entryAddress, entryPath, listingAddress } from '../address.ts';
import type { SiteIndex } from '../site/site-index.ts';
import { type Connections, connections } from './connections.ts';

/** A link to another entry. */
export interface EntryLink {
  id: string;
  name: string;
  /** What tells it from others of its name. */
  apart: string | undefined;
  address: string;
  /** Path below the locale's home, the same in every language. */
  path: string;
}

/** The pages that an entry's page leads to. */
export interface RelatedPages {
  previous: EntryLink | undefined;
  next: EntryLink | undefined;
  /** Neighbours in the area, or methods of the same type, this page among them; never more than `mostNeighbours`. */
  neighbours: EntryLink[];
  areaTotal: number;
  /** The same entry in other versions. */
  counterparts: (EntryLink & { version: string })[];
  /** Other definitions of the same entry in this version. */
  definitions: (EntryLink & { occurrence: number })[];
  related: (EntryLink & { sameName: boolean; shared: string[] })[];
  /** Undefined for an entry that the index has no record of. */
  connections: Connections | undefined;
  /** The listing that it is part of. */
  listing: string | undefined;
}

/** A list beside the page must not grow with the site. */
export const mostNeighbours = 7;

type Placed = Pick<Entry, 'id' | 'version' | 'stem' | 'section'>;

/** The latest, which is asked for again: what tells whether a page changed has it, and so has the page. */
let latest: { id: string; locale: Locale; index: SiteIndex; pages: RelatedPages } | undefined;

/** Returns the pages that an entry leads to in a locale. */
export function relatedPages(entry: Placed, locale: Locale, index: SiteIndex): RelatedPages {
  const { id } = entry;
  if (latest?.id !== id || latest.locale !== locale || latest.index !== index)
    latest = { id, locale, index, pages: find(entry, locale, index) };
  return latest.pages;
}

function find(entry: Placed, locale: Locale, index: SiteIndex): RelatedPages {
  const record = index.entry(entry.id);
  const area = index.neighbours(entry);
  const place = area.findIndex(({ id }) => id === entry.id);
  const start = Math.max(
    0,
    Math.min(place - Math.floor(mostNeighbours / 2), area.length - mostNeighbours),
  );
  const link = (other: EntryRecord): EntryLink => ({
    id: other.id,
    name: other.name,
    apart: index.apart(other, locale),
    address: entryAddress(locale, other),
    path: entryPath(other),
  });
  const neighbour = (other: EntryRecord | undefined) => other && link(other);
  return {
    previous: neighbour(area[place - 1]),
    next: neighbour(area[place + 1]),
    neighbours: area.slice(start, start + mostNeighbours).map(link),
    areaTotal: area.length,
    counterparts: index.counterparts(entry).map((other) => ({
      ...link(other),
      version: other.version,
    })),
    definitions: index
      .definitions(entry)
      .map((other) => ({ ...link(other), occurrence: index.numbering(other).occurrence })),
    related: index
      .related(entry)
      .map(({ entry: other, sameName, shared }) => ({ ...link(other), sameName, shared })),
    connections: record && connections(record, locale, index),
    listing: entry.section === null ? undefined : listingAddress(locale, entry),
  };
}
