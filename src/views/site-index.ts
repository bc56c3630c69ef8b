import type { Entry, Listing } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { entryAddress, listingAddress } from './address.ts';
import { type Related, relatedIn } from './related.ts';

/** The entries of one area of a version, by name. */
export interface Area {
  area: string;
  entries: Entry[];
}

/** The entries of an API version. */
export interface Version {
  version: string;
  areas: Area[];
  total: number;
}

/** Everything a page needs to know of the pages around it. Built once a build. */
export interface SiteIndex {
  versions: Version[];
  entry: (id: string) => Entry | undefined;
  areaOf: (entry: Entry) => Entry[];
  /** The same entry (name, namespace, occurrence) in the other versions. */
  counterparts: (entry: Entry) => Entry[];
  /** Which of the definitions of version + namespace + name an entry is, from 1, and how many there are. */
  numbering: (entry: Entry) => { occurrence: number; definitions: number };
  /** Other definitions of the same entry in the same version, the first few. */
  definitions: (entry: Entry) => Entry[];
  related: (entry: Entry) => Related[];
  /** Address of a file of the site, or of the entry in it that a heading's slug names. */
  find: (locale: Locale) => (path: string, fragment: string) => string | undefined;
}

/** A list on a page must not grow with the number of pages that have it. */
const mostDefinitions = 20;

/** Returns the index over every entry and listing of the site. */
export function siteIndex(entries: readonly Entry[], listings: readonly Listing[]): SiteIndex {
  const areas = Map.groupBy(entries, areaKey);
  for (const list of areas.values()) list.sort(byName);
  const definitions = Map.groupBy(entries, (e) => `${e.version} ${identityOf(e)}`);
  const occurrences = new Map(
    [...definitions.values()].flatMap((group) => group.map((entry, i) => [entry, i + 1] as const)),
  );
  const occurrence = (entry: Entry) => occurrences.get(entry) ?? 1;
  const counterparts = Map.groupBy(entries, (e) => `${occurrence(e)} ${identityOf(e)}`);
  const pages = pagesByPath(entries, listings);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    versions: versionsOf(entries, areas),
    entry: (id) => byId.get(id),
    areaOf: (entry) => areas.get(areaKey(entry)) ?? [entry],
    counterparts: (entry) =>
      (counterparts.get(`${occurrence(entry)} ${identityOf(entry)}`) ?? []).filter(
        ({ version }) => version !== entry.version,
      ),
    numbering: (entry) => ({
      occurrence: occurrence(entry),
      definitions: definitions.get(`${entry.version} ${identityOf(entry)}`)?.length ?? 1,
    }),
    definitions: (entry) =>
      (definitions.get(`${entry.version} ${identityOf(entry)}`) ?? [])
        .slice(0, mostDefinitions + 1)
        .filter((other) => other !== entry)
        .slice(0, mostDefinitions),
    related: once(relatedIn(entries)),
    find: (locale) => (path, fragment) => {
      const file = path.toLowerCase();
      return (pages.get(`${file}#${fragment.toLowerCase()}`) ?? pages.get(file))?.(locale);
    },
  };
}

// Every language asks for the same entries.
function once<T>(find: (entry: Entry) => T): (entry: Entry) => T {
  const known = new Map<Entry, T>();
  return (entry) => {
    const found = known.get(entry) ?? find(entry);
    known.set(entry, found);
    return found;
  };
}

/** Orders entries by name as a reader expects: letters first without case. */
export function byName(a: Entry, b: Entry): number {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function areaKey({ version, area }: Entry): string {
  return `${version}/${area}`;
}

function identityOf({ kind, name, namespace }: Entry): string {
  return `${kind} ${namespace} ${name}`;
}

function versionsOf(entries: readonly Entry[], areas: Map<string, Entry[]>): Version[] {
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

function pagesByPath(entries: readonly Entry[], listings: readonly Listing[]) {
  const pages = new Map<string, (locale: Locale) => string>();
  for (const entry of entries) {
    const address = (locale: Locale) => entryAddress(locale, entry);
    const key = entry.path.toLowerCase();
    pages.set(entry.section === null ? key : `${key}#${entry.headingSlug.toLowerCase()}`, address);
  }
  for (const page of listings)
    pages.set(page.path.toLowerCase(), (locale) => listingAddress(locale, page));
  return pages;
}
