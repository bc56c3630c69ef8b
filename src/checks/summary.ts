import type { Severity } from '../model/diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import type { Standing, Tally } from '../model/entry-record.ts';
import type { Locale } from '../model/text.ts';
import type { Located } from './collect-findings.ts';
import { severities } from './severities.ts';
import { sum } from './translation-standing.ts';

export type { Tally } from '../model/entry-record.ts';

/** What the numbers of a translation are made from: how it stands, entry by entry. */
export interface Standings extends Pick<Entry, 'id' | 'version' | 'area'> {
  translations: Record<Locale, Standing>;
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
  entries: readonly Standings[],
  findings: readonly Located[],
  locale: Locale,
): Summary {
  const own = findings.filter((finding) => finding.locale === locale);
  const translated = entries.filter((entry) => entry.translations[locale]);
  const standings = translated.flatMap(({ translations }) => translations[locale] ?? []);
  const state = (name: string) => standings.filter((one) => one.state === name).length;
  const literals = standings.map((one) => one.literals);
  return {
    locale,
    entries: {
      total: entries.length,
      current: state('current'),
      behind: state('behind'),
      missing: entries.length - translated.length,
      notAligned: standings.filter(({ aligned }) => !aligned).length,
    },
    literals: {
      names: sum(literals.map(({ names }) => names)),
      values: sum(literals.map(({ values }) => values)),
      typeNames: sum(literals.map(({ typeNames }) => typeNames)),
    },
    intact: literals.filter(
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

function areasOf(entries: readonly Standings[], own: readonly Located[], locale: Locale) {
  const byEntry = countBy(own, (finding) => finding.entry ?? '');
  const groups = Map.groupBy(entries, ({ version, area }) => `${version}/${area}`);
  return [...groups.values()]
    .flatMap((group): AreaSummary[] => {
      const [first] = group;
      if (!first) return [];
      const literals = sum(
        group.flatMap(({ translations }) => Object.values(translations[locale]?.literals ?? {})),
      );
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
