import { type RaiseReal, raiseReal, realNames } from '../../checks/real-names.ts';
import type { Entry, Listing } from '../../model/entry.ts';
import type { EntryRecord, Named } from '../../model/entry-record.ts';
import type { AreaNames } from '../../model/site.ts';
import type { Locale } from '../../model/text.ts';
import { entryAddress, listingAddress } from '../address.ts';
import { distinguisherOf } from './namesakes.ts';
import { type Related, similarEntries } from './similar-entries.ts';
import { byName, type Uses, usesIn } from './uses.ts';

/** The entries of one area of a version, by name; methods stand below the types that they belong to. */
export interface Area {
  area: string;
  entries: EntryRecord[];
}

/** The entries of an API version. */
export interface Version {
  version: string;
  areas: Area[];
  total: number;
}

/** Everything a page needs to know of the pages around it: records of them all, and entries one by one. */
export interface SiteIndex {
  /** All of them, each in the area of the type that it belongs to. */
  records: EntryRecord[];
  versions: Version[];
  entry: (id: string) => EntryRecord | undefined;
  /** Reads an entry that there is a record of. */
  read: (record: EntryRecord) => Entry;
  /** The entries that an entry stands among: those of its area, or the methods of its type. */
  neighbours: (entry: Named) => readonly EntryRecord[];
  /** An area's name for people, in a locale or in English; its code where it has none. */
  areaName: (area: string, locale: Locale) => string;
  /** What tells an entry from others of its name in its version; undefined where it is the only one. */
  apart: (entry: Named, locale: Locale) => string | undefined;
  /** The same entry (name, namespace, occurrence) in the other versions. */
  counterparts: (entry: Named) => EntryRecord[];
  /** Which of the definitions of version + namespace + name an entry is, from 1, and how many there are. */
  numbering: (entry: Named) => { occurrence: number; definitions: number };
  /** Other definitions of the same entry in the same version, the first few. */
  definitions: (entry: Named) => EntryRecord[];
  related: (entry: Named) => Related[];
  /** Raises a finding where what was printed is a real name of another row of the site. */
  raise: RaiseReal;
  /** What has which type, and what derives from or belongs to what. */
  uses: Uses;
  /** Address of a file of the site, of the entry in it that a heading's slug names, or of a heading of its page. */
  find: (locale: Locale) => (path: string, fragment: string) => string | undefined;
}

/** A list on a page must not grow with the number of pages that have it. */
const mostDefinitions = 20;

/**
 * Returns the index over every entry and listing of the site.
 * @param read reads the entry of an id
 * @param names what people call the areas
 */
export function siteIndex(
  all: readonly EntryRecord[],
  listings: readonly Listing[],
  read: (id: string) => Entry,
  names: AreaNames = {},
): SiteIndex {
  const uses = usesIn(all);
  const records = all.map((record) => {
    const owner = uses.owner(record);
    return owner ? { ...record, area: owner.area } : record;
  });
  const areas = Map.groupBy(
    records.filter((record) => !uses.owner(record)),
    areaKey,
  );
  for (const list of areas.values()) list.sort(byName);
  const definitions = Map.groupBy(records, (e) => `${e.version} ${identityOf(e)}`);
  const occurrences = new Map(
    [...definitions.values()].flatMap((group) => group.map(({ id }, i) => [id, i + 1] as const)),
  );
  const occurrence = ({ id }: Named) => occurrences.get(id) ?? 1;
  const counterparts = Map.groupBy(records, (e) => `${occurrence(e)} ${identityOf(e)}`);
  const pages = pagesByPath(records, listings);
  const byId = new Map(records.map((record) => [record.id, record]));
  const definitionsOf = (entry: Named) => {
    const record = byId.get(entry.id);
    return (record && definitions.get(`${record.version} ${identityOf(record)}`)) ?? [];
  };
  const related = similarEntries(records);
  const areaName = (area: string, locale: Locale) =>
    names[area]?.[locale] ?? names[area]?.['en'] ?? area;
  const apart = distinguisherOf(records);
  return {
    records,
    versions: versionsOf(records, areas),
    entry: (id) => byId.get(id),
    read: ({ id }) => read(id),
    neighbours: ({ id }) => {
      const record = byId.get(id);
      const owner = uses.owner({ id });
      return owner ? uses.own(owner) : ((record && areas.get(areaKey(record))) ?? []);
    },
    counterparts: ({ id }) => {
      const record = byId.get(id);
      if (!record) return [];
      const same = counterparts.get(`${occurrence(record)} ${identityOf(record)}`) ?? [];
      return same.filter(({ version }) => version !== record.version);
    },
    areaName,
    apart: ({ id }, locale) => {
      const record = byId.get(id);
      return record && apart(record, (area) => areaName(area, locale));
    },
    numbering: (entry) => ({
      occurrence: occurrence(entry),
      definitions: definitionsOf(entry).length || 1,
    }),
    definitions: (entry) =>
      definitionsOf(entry)
        .slice(0, mostDefinitions + 1)
        .filter(({ id }) => id !== entry.id)
        .slice(0, mostDefinitions),
    raise: raiseReal(() => records.flatMap(({ rows }) => realNames(rows))),
    uses,
    related: once((entry) => {
      const record = byId.get(entry.id);
      return record ? related(record) : [];
    }),
    find: (locale) => (path, fragment) => {
      const file = path.toLowerCase();
      const place = `${file}#${fragment.toLowerCase()}`;
      return (pages.get(place) ?? pages.get(file))?.(locale);
    },
  };
}

// Every language asks for the same entries.
function once<T>(find: (entry: Named) => T): (entry: Named) => T {
  const known = new Map<string, T>();
  return (entry) => {
    const found = known.get(entry.id) ?? find(entry);
    known.set(entry.id, found);
    return found;
  };
}

function areaKey({ version, area }: EntryRecord): string {
  return `${version}/${area}`;
}

function identityOf({ kind, name, namespace }: EntryRecord): string {
  return `${kind} ${namespace} ${name}`;
}

function versionsOf(entries: readonly EntryRecord[], areas: Map<string, EntryRecord[]>): Version[] {
  const byVersion = Map.groupBy(entries, ({ version }) => version);
  return [...byVersion]
    .map(([version, all]) => ({
      version,
      total: all.length,
      areas: [...areas.values()]
        .filter(([first]) => first?.version === version)
        .map((list) => ({ area: list[0]?.area ?? '', entries: list }))
        .toSorted((a, b) => (a.area < b.area ? -1 : 1)),
    }))
    .toSorted(
      (a, b) => stability(b.version) - stability(a.version) || (a.version < b.version ? 1 : -1),
    );
}

function stability(version: string): number {
  return /^v\d/.test(version) ? 1 : 0;
}

function pagesByPath(entries: readonly EntryRecord[], listings: readonly Listing[]) {
  const pages = new Map<string, (locale: Locale) => string>();
  for (const entry of entries) {
    const address = (locale: Locale) => entryAddress(locale, entry);
    const key = entry.path.toLowerCase();
    if (entry.section !== null) {
      pages.set(`${key}#${entry.headingSlug.toLowerCase()}`, address);
      continue;
    }
    pages.set(key, address);
    for (const id of entry.headings)
      pages.set(`${key}#${id}`, (locale) => `${address(locale)}#${encodeURIComponent(id)}`);
  }
  for (const page of listings)
    pages.set(page.path.toLowerCase(), (locale) => listingAddress(locale, page));
  return pages;
}
