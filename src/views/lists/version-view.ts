import { kindOf } from '../../kinds/index.ts';
import type { EntryRecord } from '../../model/entry-record.ts';
import type { Locale } from '../../model/text.ts';
import { areaId, entryAddress, versionAddress } from '../address.ts';
import type { SiteIndex, Version } from '../site/site-index.ts';
import { byName } from '../site/uses.ts';

/** What a translation is worth to its reader at a glance; English is always `ok`. */
export type Health = 'ok' | 'hot' | 'no';

/** An entry in a list. */
export interface EntryItem {
  name: string;
  /** What tells it from others of its name. */
  apart: string | undefined;
  address: string;
  /** How many rows the table has that a reader of its kind comes for. */
  rows: number;
  health: Health;
  /** Its methods, where the list has them. */
  methods: EntryItem[];
}

/** The entries of one area. */
export interface AreaView {
  area: string;
  /** What people call it. */
  name: string;
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
  /** The same entries, without methods of types, in order of their names; none of a very large version. */
  alphabet: EntryItem[];
}

/** Entries whose names begin with a letter; `#` holds those that begin with none. */
export interface Letter {
  letter: string;
  items: EntryItem[];
}

/** Entries of the longest version that is listed in full, so that no list grows with the reference. */
const most = 2000;

/**
 * Returns the list of a version's entries in a locale. That of a very large one is by area alone, and leaves methods to the
 * pages of their types.
 */
export function versionView(
  { version, areas, total }: Version,
  locale: Locale,
  index: SiteIndex,
): VersionView {
  const isLarge = total > most;
  const item = itemIn(locale, index);
  const withMethods = (entry: EntryRecord): EntryItem => ({
    ...item(entry),
    methods: index.uses.own(entry).map(item),
  });
  const all = areas.flatMap(({ entries }) => entries).toSorted(byName);
  return {
    version,
    address: versionAddress(locale, version),
    total,
    areas: areas.map(({ area, entries }) => ({
      area,
      name: index.areaName(area, locale),
      id: areaId(area),
      address: versionAddress(locale, version, area),
      items: entries.map(isLarge ? item : withMethods),
    })),
    alphabet: isLarge ? [] : all.map(item),
  };
}

/** Returns entries by first letter, in order of their names whatever order they come in. */
export function byLetter(items: readonly EntryItem[]): Letter[] {
  const key = ({ name }: EntryItem) => name.toLowerCase();
  const sorted = items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const letters = Map.groupBy(sorted, ({ name }) => letterOf(name));
  return [...letters].map(([letter, own]) => ({ letter, items: own }));
}

/** Returns how sound an entry's translation is. */
export function healthOf(entry: EntryRecord, locale: Locale): Health {
  if (locale === 'en') return 'ok';
  const standing = entry.translations[locale];
  if (!standing) return 'no';
  return standing.damage > 0 ? 'hot' : 'ok';
}

/** Returns a function that makes an entry an item of a list, without its methods. */
export function itemIn(locale: Locale, index: SiteIndex): (entry: EntryRecord) => EntryItem {
  return (entry) => ({
    name: entry.name,
    apart: index.apart(entry, locale),
    address: entryAddress(locale, entry),
    rows: rowsOf(entry),
    health: healthOf(entry, locale),
    methods: [],
  });
}

function rowsOf({ kind, tables }: EntryRecord): number {
  const { wanted, tables: known } = kindOf(kind);
  const order = wanted ?? known.map(({ id }) => id);
  const found = order.map((id) => tables.find((table) => table.kind === id));
  return found.find(Boolean)?.rows ?? 0;
}

function letterOf(name: string): string {
  const letter = name.charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : '#';
}
