import type { Located } from '../../checks/collect-findings.ts';
import type { Summary, Tally } from '../../checks/summary.ts';
import type { EntryRecord } from '../../model/entry-record.ts';
import type { Locale } from '../../model/text.ts';
import { at, entryAddress, slugOf, versionAddress } from '../address.ts';
import type { SiteIndex } from '../site/site-index.ts';
import { type CheckView, findingsByCheck } from './findings-view.ts';
import { type HealthPictureView, healthPicture } from './health-picture.ts';

export type { Tally } from '../../checks/summary.ts';

/** Part of a translation in one area. */
export interface AreaView {
  version: string;
  area: string;
  /** What people call it. */
  name: string;
  address: string;
  literals: Tally;
  findings: number;
}

/** A translation's report. */
export interface QualityView {
  summary: Summary;
  checks: CheckView[];
  /** Language of the checks' words. */
  language: Locale;
  areas: AreaView[];
  picture: HealthPictureView;
  missing: { name: string; address: string }[];
  skipped: { file: string; reason: string }[];
  data: string;
}

/** What a report is made from. */
export interface QualitySource {
  entries: readonly EntryRecord[];
  index: SiteIndex;
  findings: readonly Located[];
  skipped: readonly { file: string; reason: string }[];
  summaries: readonly Summary[];
}

/** Returns the report of a translation, or undefined where there is none of that locale. */
export function qualityView(source: QualitySource, locale: Locale): QualityView | undefined {
  const summary = source.summaries.find((one) => one.locale === locale);
  if (!summary) return undefined;
  const own = source.findings.filter((finding) => finding.locale === locale);
  return {
    summary,
    ...findingsByCheck(own, source.entries, locale),
    areas: summary.areas.map(({ version, area, literals, findings }) => ({
      version,
      area,
      name: source.index.areaName(area, locale),
      address: versionAddress(locale, version, area),
      literals,
      findings,
    })),
    picture: healthPicture(source.index, locale),
    missing: source.entries.flatMap((entry) =>
      entry.translations[locale]
        ? []
        : [{ name: entry.name, address: entryAddress(locale, entry) }],
    ),
    skipped: source.skipped.filter(({ file }) => file.startsWith(`${locale}/`)),
    data: dataAddress(locale),
  };
}

/** Returns the address of a locale's report as JSON. */
export function dataAddress(locale: Locale): string {
  return at(`api/v1/quality/${slugOf(locale)}.json`);
}
