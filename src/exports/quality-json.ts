import type { Located } from '../checks/collect.ts';
import type { Summary } from '../checks/summary.ts';
import type { Locale } from '../model/text.ts';
import { origin } from './enum-json.ts';

/** Returns a locale's report as data: of English, the numbers of every translation. */
export function qualityJson(
  locale: Locale,
  summaries: readonly Summary[],
  findings: readonly Located[],
) {
  const own = findings.filter((finding) => finding.locale === locale);
  const summary = summaries.find((one) => one.locale === locale);
  return {
    locale,
    ...(summary ?? { translations: summaries }),
    list: own.map(({ locale: _, ...finding }) => finding),
    ...origin(own.length > 0),
  };
}
