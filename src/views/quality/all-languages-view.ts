import type { Summary } from '../../checks/summary.ts';
import type { LocaleInfo } from '../../i18n/locale.ts';
import { pageAddress } from '../address.ts';
import { checksView } from './checks-view.ts';
import { type CheckView, findingsByCheck } from './findings-view.ts';
import { type HealthPictureView, healthPicture } from './health-picture.ts';
import { dataAddress, type QualitySource } from './quality-view.ts';

/** All translations beside one another: the report on the English pages. */
export interface AllLanguagesView {
  translations: {
    locale: LocaleInfo;
    address: string;
    summary: Summary;
    picture: HealthPictureView;
  }[];
  /** Checks that found something in any translation, with the counts in the order of the translations. */
  checks: { id: string; finds: string; counts: number[] }[];
  /** What was found in the English pages themselves. */
  source: CheckView[];
  data: string;
}

/** Returns the comparison of all translations. */
export function allLanguagesView(
  reference: QualitySource,
  locales: readonly LocaleInfo[],
): AllLanguagesView {
  const translations = locales.flatMap((locale) => {
    const summary = reference.summaries.find((one) => one.locale === locale.tag);
    if (!summary) return [];
    const picture = healthPicture(reference.index, locale.tag);
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
    source: findingsByCheck(english, reference.entries, 'en').checks,
    data: dataAddress('en'),
  };
}
