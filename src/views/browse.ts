import type { EntryRecord } from '../model/entry-record.ts';
import type { Locale } from '../model/text.ts';
import { areaId, entryAddress, versionAddress } from './address.ts';
import { byName, type SiteIndex, type Version } from './site-index.ts';

/** What a translation is worth to its reader at a glance; English is always `ok`. */
export type Health = 'ok' | 'hot' | 'no';

/** An entry in a list. */
export interface EntryItem {
  name: string;
  address: string;
  /** How many rows its first table has. */
  rows: number;
  health: Health;
}

/** The entries of one area. */
export interface AreaView {
  area: string;
  id: string;
  address: string;
  items: EntryItem[];
}

/** The list of a version's entries. */
export interface VersionView {
  version: string;
  address: string;
  total: number;
  areas: AreaView[];
  /** The same entries by first letter; `#` holds the rest. */
  alphabet: { letter: string; items: EntryItem[] }[];
}

/** Returns the list of a version's entries in a locale. */
export function versionView({ version, areas, total }: Version, locale: Locale): VersionView {
  const item = itemIn(locale);
  const all = areas.flatMap(({ entries }) => entries).toSorted(byName);
  return {
    version,
    address: versionAddress(locale, version),
    total,
    areas: areas.map(({ area, entries }) => ({
      area,
      id: areaId(area),
      address: versionAddress(locale, version, area),
      items: entries.map(item),
    })),
    alphabet: [...Map.groupBy(all, ({ name }) => letterOf(name))].map(([letter, entries]) => ({
      letter,
      items: entries.map(item),
    })),
  };
}

/** Returns how sound an entry's translation is. */
export function healthOf(entry: EntryRecord, locale: Locale): Health {
  if (locale === 'en') return 'ok';
  const standing = entry.translations[locale];
  if (!standing) return 'no';
  return standing.damage > 0 ? 'hot' : 'ok';
}

/** Returns a function that makes an entry an item of a list. */
export function itemIn(locale: Locale): (entry: EntryRecord) => EntryItem {
  return (entry) => ({
    name: entry.name,
    address: entryAddress(locale, entry),
    rows: entry.tables[0]?.rows ?? 0,
    health: healthOf(entry, locale),
  });
}

/** Every entry's health in a locale, in the order of the lists. */
export function healthMap(index: SiteIndex, locale: Locale): Health[] {
  return index.versions.flatMap(({ areas }) =>
    areas.flatMap(({ entries }) => entries.map((entry) => healthOf(entry, locale))),
  );
}

function letterOf(name: string): string {
  const letter = name.charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : '#';
}
