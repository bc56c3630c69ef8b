import type { LocaleInfo } from '../../i18n/locale.ts';
import { enumKind } from '../../kinds/enum.ts';
import { tablesOf } from '../../model/entry.ts';
import type { EntryRecord } from '../../model/entry-record.ts';
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

/** Queries from the enum that the translations damaged most, and of those the shortest in name. */
function examplesIn(index: SiteIndex, tags: readonly Locale[]): string[] {
  const all = index.versions.flatMap(({ areas }) => areas.flatMap((area) => area.entries));
  const enums = all.filter(({ kind }) => kind === enumKind.id);
  const damage = (entry: EntryRecord) =>
    tags.reduce((sum, tag) => sum + (entry.translations[tag]?.damage ?? 0), 0);
  const [entry] = (enums.length > 0 ? enums : all).toSorted(
    (a, b) =>
      Math.min(damage(b), enough) - Math.min(damage(a), enough) || a.name.length - b.name.length,
  );
  if (!entry) return [];
  const rows = tablesOf(index.read(entry)).flatMap((table) =>
    table.rows.map((row) => row.cells.filter((cell) => cell.type === 'literal')),
  );
  const names = rows.flatMap(([name]) => name?.literal ?? []);
  const printed = rows.flatMap((cells) =>
    cells.flatMap(({ targets }) => tags.flatMap((tag) => targets[tag]?.published ?? [])),
  );
  const name = names.find(({ length }) => length >= 5) ?? names[0];
  return [entry.name, name ?? '', printed[0] ?? ''].filter(Boolean);
}
