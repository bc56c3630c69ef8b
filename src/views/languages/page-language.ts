import type { Strings } from '../../i18n/en/interface.ts';
import { interfaceOf } from '../../i18n/interface.ts';
import type { LocaleInfo } from '../../i18n/locale.ts';
import { englishOn, interfaceOn, type TextAttributes } from './language-attributes.ts';

/** What every component of a page needs to know of the page's language. */
export interface PageLanguage {
  locale: LocaleInfo;
  /** The interface's words. */
  t: Strings;
  /** Attributes of the interface's words, where they are not in the page's language. */
  ui: TextAttributes;
  /** Attributes of English text. */
  english: TextAttributes;
}

/** Returns what is to be known of the language of a locale's pages. */
export function pageLanguage(locale: LocaleInfo): PageLanguage {
  const { t } = interfaceOf(locale.tag);
  return { locale, t, ui: interfaceOn(locale), english: englishOn(locale) };
}

/**
 * Returns the language of the page that a component stands on, which `Base.astro` has set.
 * @throws outside of that layout
 */
export function languageOf({ language }: App.Locals): PageLanguage {
  if (!language) throw new Error('A component stands outside of the layout Base.astro.');
  return language;
}
