import type { Locale } from '../../model/text.ts';

/**
 * Returns a locale as the Open Graph protocol writes it, with the territory that is most likely where the tag names none:
 * `pt-BR` → `pt_BR`, `en` → `en_US`.
 * @see https://ogp.me/#optional
 */
export function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region ? `${language}_${region}` : language;
}
