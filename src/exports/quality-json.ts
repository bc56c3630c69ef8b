import type { Located } from '../checks/collect-findings.ts';
import { publicFinding } from '../checks/public-finding.ts';
import { publicSummary } from '../checks/public-summary.ts';
import type { Summary } from '../checks/summary.ts';
import type { Locale } from '../model/text.ts';
import { origin } from './origin.ts';

/**
 * Returns a locale's report as data, in the shape of `npm run check -- --format json`: its numbers and its findings; of
 * English, the numbers of every translation and what was found in the English pages.
 */
export function qualityJson(
  locale: Locale,
  summaries: readonly Summary[],
  findings: readonly Located[],
) {
  const own = findings.filter((finding) => finding.locale === locale);
  const translations = summaries.filter((one) => locale === 'en' || one.locale === locale);
  const restored = translations.some(({ literals }) =>
    Object.values(literals).some(({ changed }) => changed > 0),
  );
  return {
    locale,
    translations: translations.map(publicSummary),
    findings: own.map(publicFinding),
    ...origin(restored),
  };
}
