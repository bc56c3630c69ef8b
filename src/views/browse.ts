import { damageOf } from '../model/change.ts';
import type { EnumEntry } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { areaId, enumAddress, versionAddress } from './address.ts';
import { byName, type SiteIndex, type Version } from './site-index.ts';

/** What a translation is worth to its reader at a glance; English is always `ok`. */
export type Health = 'ok' | 'hot' | 'no';

/** An enum in a list. */
export interface EnumItem {
  name: string;
  address: string;
  members: number;
  health: Health;
}

/** The enums of one area. */
export interface AreaView {
  area: string;
  id: string;
  address: string;
  items: EnumItem[];
}

/** The list of a version's enums. */
export interface VersionView {
  version: string;
  address: string;
  total: number;
  areas: AreaView[];
  /** The same enums by first letter; `#` holds the rest. */
  alphabet: { letter: string; items: EnumItem[] }[];
}

/** Returns the list of a version's enums in a locale. */
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

/** Returns how sound an enum's translation is. */
export function healthOf(entry: EnumEntry, locale: Locale): Health {
  if (locale === 'en') return 'ok';
  if (!entry.translations[locale]) return 'no';
  return damageOf(entry, locale) > 0 ? 'hot' : 'ok';
}

/** Returns a function that makes an enum an item of a list. */
export function itemIn(locale: Locale): (entry: EnumEntry) => EnumItem {
  return (entry) => ({
    name: entry.name,
    address: enumAddress(locale, entry),
    members: entry.members.length,
    health: healthOf(entry, locale),
  });
}

/** Every enum's health in a locale, in the order of the lists. */
export function healthMap(index: SiteIndex, locale: Locale): Health[] {
  return index.versions.flatMap(({ areas }) =>
    areas.flatMap(({ entries }) => entries.map((entry) => healthOf(entry, locale))),
  );
}

function letterOf(name: string): string {
  const letter = name.charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : '#';
}
