import type { Summary } from '../checks/summary.ts';
import type { LocaleInfo } from '../i18n/locale.ts';
import { pageAddress } from './address.ts';
import { checksView } from './checks-view.ts';
import { dataAddress, type QualitySource } from './quality.ts';
import { type CheckView, checkViews } from './quality-checks.ts';
import { type Squares, squaresOf } from './squares.ts';

/** All translations beside one another: the report on the English pages. */
export interface QualityAllView {
  translations: {
    locale: LocaleInfo;
    address: string;
    summary: Summary;
    picture: Squares;
  }[];
  /** Checks that found something in any translation, with the counts in the order of the translations. */
  checks: { id: string; finds: string; counts: number[] }[];
  /** What was found in the English pages themselves. */
  source: CheckView[];
  data: string;
}

/** Returns the comparison of all translations. */
export function qualityAllView(
  reference: QualitySource,
  locales: readonly LocaleInfo[],
): QualityAllView {
  const translations = locales.flatMap((locale) => {
    const summary = reference.summaries.find((one) => one.locale === locale.tag);
    if (!summary) return [];
    const picture = squaresOf(reference.index, locale.tag);
    return [{ locale, address: pageAddress(locale.tag, 'quality/'), summary, picture }];
  });
  const { rows } = checksView('all', 'en');
  const checks = rows.flatMap(({ id, finds }) => {
    const counts = translations.map(({ summary }) => summary.checks[id] ?? 0);
    return counts.some((count) => count > 0) ? [{ id, finds, counts }] : [];
  });
  const english = reference.findings.filter(({ locale }) => locale === 'en');
  return {
    translations,
    checks,
    source: checkViews(english, reference.entries, 'en').checks,
    data: dataAddress('en'),
  };
}
