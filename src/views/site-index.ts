import type { EnumEntry, MegaPage } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { enumAddress, megaAddress } from './address.ts';
import { type Related, relatedIn } from './related.ts';

/** The enums of one area of a version, by name. */
export interface Area {
  area: string;
  entries: EnumEntry[];
}

/** The enums of an API version. */
export interface Version {
  version: string;
  areas: Area[];
  total: number;
}

/** Everything a page needs to know of the pages around it. Built once a build. */
export interface SiteIndex {
  versions: Version[];
  entry: (id: string) => EnumEntry | undefined;
  areaOf: (entry: EnumEntry) => EnumEntry[];
  /** The same enum (name, namespace, occurrence) in the other versions. */
  counterparts: (entry: EnumEntry) => EnumEntry[];
  /** Other definitions of the same enum in the same version, the first few. */
  definitions: (entry: EnumEntry) => EnumEntry[];
  related: (entry: EnumEntry) => Related[];
  /** Address of a file of the site, or of the enum in it that a heading's slug names. */
  find: (locale: Locale) => (path: string, fragment: string) => string | undefined;
}

/** A list on a page must not grow with the number of pages that have it. */
const mostDefinitions = 20;

/** Returns the index over every enum and mega page of the site. */
export function siteIndex(
  entries: readonly EnumEntry[],
  megaPages: readonly MegaPage[],
): SiteIndex {
  const areas = Map.groupBy(entries, areaKey);
  for (const list of areas.values()) list.sort(byName);
  const definitions = Map.groupBy(entries, (e) => `${e.version} ${identityOf(e)}`);
  const counterparts = Map.groupBy(entries, (e) => `${e.occurrence} ${identityOf(e)}`);
  const pages = pagesByPath(entries, megaPages);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    versions: versionsOf(entries, areas),
    entry: (id) => byId.get(id),
    areaOf: (entry) => areas.get(areaKey(entry)) ?? [entry],
    counterparts: (entry) =>
      (counterparts.get(`${entry.occurrence} ${identityOf(entry)}`) ?? []).filter(
        ({ version }) => version !== entry.version,
      ),
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

// Every language asks for the same enums.
function once<T>(find: (entry: EnumEntry) => T): (entry: EnumEntry) => T {
  const known = new Map<EnumEntry, T>();
  return (entry) => {
    const found = known.get(entry) ?? find(entry);
    known.set(entry, found);
    return found;
  };
}

/** Orders enums by name as a reader expects: letters first without case. */
export function byName(a: EnumEntry, b: EnumEntry): number {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function areaKey({ version, area }: EnumEntry): string {
  return `${version}/${area}`;
}

function identityOf({ name, namespace }: EnumEntry): string {
  return `${namespace} ${name}`;
}

function versionsOf(entries: readonly EnumEntry[], areas: Map<string, EnumEntry[]>): Version[] {
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

function pagesByPath(entries: readonly EnumEntry[], megaPages: readonly MegaPage[]) {
  const pages = new Map<string, (locale: Locale) => string>();
  for (const entry of entries) {
    const address = (locale: Locale) => enumAddress(locale, entry);
    const key = entry.path.toLowerCase();
    pages.set(entry.section === null ? key : `${key}#${entry.headingSlug.toLowerCase()}`, address);
  }
  for (const page of megaPages)
    pages.set(page.path.toLowerCase(), (locale) => megaAddress(locale, page));
  return pages;
}
