import { literalsIn } from '../model/change.ts';
import type { Severity } from '../model/diagnostic.ts';
import { type Entry, tablesOf } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import type { Located } from './collect.ts';
import { severities } from './severities.ts';

/** How many names, values or headings a translation has, and how many of them it changed. */
export interface Tally {
  total: number;
  changed: number;
}

/** A translation of a reference in numbers. */
export interface Summary {
  locale: Locale;
  entries: { total: number; current: number; behind: number; missing: number; notAligned: number };
  literals: { names: Tally; values: Tally; typeNames: Tally };
  /** Entries without a changed literal, of those that are translated. */
  intact: number;
  findings: number;
  severities: Record<Severity, number>;
  /** Findings by check, only those that occur. */
  checks: Record<string, number>;
  areas: AreaSummary[];
}

/** The part of a translation that is one area of one API version. */
export interface AreaSummary {
  version: string;
  area: string;
  entries: number;
  literals: Tally;
  findings: number;
}

/** Returns a translation in numbers, from the reference's entries and all findings collected from it. */
export function summarize(
  entries: readonly Entry[],
  findings: readonly Located[],
  locale: Locale,
): Summary {
  const own = findings.filter((finding) => finding.locale === locale);
  const translated = entries.filter((entry) => entry.translations[locale]);
  const tallies = translated.map((entry) => tallyOf(entry, locale));
  const state = (name: string) =>
    translated.filter((entry) => entry.translations[locale]?.state === name).length;
  return {
    locale,
    entries: {
      total: entries.length,
      current: state('current'),
      behind: state('behind'),
      missing: entries.length - translated.length,
      notAligned: translated.filter((entry) =>
        tablesOf(entry).some(({ alignment }) => alignment[locale]?.by === 'none'),
      ).length,
    },
    literals: {
      names: sum(tallies.map(({ names }) => names)),
      values: sum(tallies.map(({ values }) => values)),
      typeNames: sum(tallies.map(({ typeNames }) => typeNames)),
    },
    intact: tallies.filter(
      ({ names, values, typeNames }) => !sum([names, values, typeNames]).changed,
    ).length,
    findings: own.length,
    severities: Object.fromEntries(
      severities.map((severity) => [severity, own.filter((f) => f.severity === severity).length]),
    ) as Record<Severity, number>,
    checks: countBy(own, ({ check }) => check),
    areas: areasOf(translated, own, locale),
  };
}

function tallyOf(entry: Entry, locale: Locale) {
  const tally = (type: 'name' | 'value') =>
    sum(tablesOf(entry).map((table) => literalsIn(table, locale, type)));
  const changed = entry.translations[locale]?.publishedTitle === undefined ? 0 : 1;
  return { names: tally('name'), values: tally('value'), typeNames: { total: 1, changed } };
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { total, changed }) => ({ total: all.total + total, changed: all.changed + changed }),
    { total: 0, changed: 0 },
  );
}

function areasOf(entries: readonly Entry[], own: readonly Located[], locale: Locale) {
  const byEntry = countBy(own, (finding) => finding.entry ?? '');
  const groups = Map.groupBy(entries, ({ version, area }) => `${version}/${area}`);
  return [...groups.values()]
    .flatMap((group): AreaSummary[] => {
      const [first] = group;
      if (!first) return [];
      const literals = sum(group.flatMap((entry) => Object.values(tallyOf(entry, locale))));
      const found = group.reduce((all, { id }) => all + (byEntry[id] ?? 0), 0);
      const { version, area } = first;
      return [{ version, area, entries: group.length, literals, findings: found }];
    })
    .sort((a, b) => b.literals.changed - a.literals.changed || (a.area < b.area ? -1 : 1));
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}
