import type { LocaleInfo } from '../../i18n/locale.ts';
import { tablesOf } from '../../model/entry.ts';
import type { EntryRecord } from '../../model/entry-record.ts';
import { nameOf } from '../../model/table.ts';
import type { Locale } from '../../model/text.ts';
import { versionAddress } from '../address.ts';
import type { SiteIndex } from '../site/site-index.ts';

/** An entry with more damage isn't a better example. */
const enough = 4;

/** What a home page shows. */
export interface HomeView {
  versions: {
    version: string;
    address: string;
    total: number;
    areas: { area: string; name: string; address: string; total: number }[];
  }[];
  /** Queries that find something: a type, one of its rows, and what a translation printed for a literal, or a value. */
  examples: string[];
}

/** Returns the home page of a locale. */
export function homeView(
  index: SiteIndex,
  locale: LocaleInfo,
  locales: readonly LocaleInfo[],
): HomeView {
  const damaged = locale.tag === 'en' ? locales : [locale];
  return {
    versions: index.versions.map(({ version, total, areas }) => ({
      version,
      total,
      address: versionAddress(locale.tag, version),
      areas: areas.map(({ area, entries }) => ({
        area,
        name: index.areaName(area, locale.tag),
        address: versionAddress(locale.tag, version, area),
        total: entries.length,
      })),
    })),
    examples: examplesIn(
      index,
      damaged.map(({ tag }) => tag),
    ),
  };
}

/** Queries from the entry that the translations damaged most, and of those the shortest in name. */
function examplesIn(index: SiteIndex, tags: readonly Locale[]): string[] {
  const entries = index.versions.flatMap(({ areas }) => areas.flatMap((area) => area.entries));
  const damage = (entry: EntryRecord) =>
    tags.reduce((sum, tag) => sum + (entry.translations[tag]?.damage ?? 0), 0);
  const [entry] = entries.toSorted(
    (a, b) =>
      Math.min(damage(b), enough) - Math.min(damage(a), enough) || a.name.length - b.name.length,
  );
  const [table] = entry ? tablesOf(index.read(entry)) : [];
  if (!entry || !table) return [];
  const cells = table.rows.flatMap((row) => row.cells.filter((cell) => cell.type === 'literal'));
  const printed = cells.flatMap(({ targets }) =>
    tags.flatMap((tag) => targets[tag]?.published ?? []),
  );
  const row = table.rows.find((one) => nameOf(table, one).length >= 5) ?? table.rows[0];
  return [entry.name, row ? nameOf(table, row) : '', printed[0] ?? ''].filter(Boolean);
}
