import { rules } from '../../checks/rules/index.ts';
import { languageOf } from '../../i18n/index.ts';
import { checkIds, readingIds, translationIds } from '../../model/check-id.ts';
import type { Rule } from '../../model/rule.ts';
import type { Locale } from '../../model/text.ts';

/** A part of the table of checks. */
export interface ChecksView {
  /** Language of its words: the locale's, or English. */
  language: Locale;
  rows: Rule[];
}

const groups = { all: checkIds, translations: translationIds, pages: readingIds };

/** Returns the checks of translations, of pages as they are read, or all, in the words of a locale. */
export function checksView(group: keyof typeof groups, locale: Locale): ChecksView {
  const { tag, strings } = languageOf(locale);
  return {
    language: strings.checks ? tag : 'en',
    rows: groups[group].map((id) => ({ ...rules[id], ...strings.checks?.[id] })),
  };
}
