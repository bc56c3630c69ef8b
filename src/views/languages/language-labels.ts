import type { LocaleInfo } from '../../i18n/locale.ts';

// Every page of a site asks for the labels of the same locales.
const known = new WeakMap<readonly LocaleInfo[], string[]>();

/**
 * Returns a short label a locale, in its own language: the language's name alone (`中文`) where no
 * other locale shares the language, else the whole label.
 */
export function shortLabels(locales: readonly LocaleInfo[]): string[] {
  const labels = known.get(locales) ?? labelsOf(locales);
  known.set(locales, labels);
  return labels;
}

function labelsOf(locales: readonly LocaleInfo[]): string[] {
  const languages = locales.map(({ tag }) => new Intl.Locale(tag).language);
  return locales.map(({ tag, label }, i) => {
    const language = languages[i] ?? tag;
    if (languages.filter((other) => other === language).length > 1) return label;
    const name =
      new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }).of(language) ?? label;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  });
}
