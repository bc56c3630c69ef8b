import type { Locale } from '../../model/text.ts';

/** Every page asks for one of a few. */
const known = new Map<Locale, string>();

/**
 * Returns a locale as the Open Graph protocol writes it, with the territory that is most likely where the tag names none:
 * `pt-BR` → `pt_BR`, `en` → `en_US`.
 * @see https://ogp.me/#optional
 */
export function openGraphLocale(locale: Locale): string {
  const made = known.get(locale);
  if (made !== undefined) return made;
  const { language, region } = new Intl.Locale(locale).maximize();
  const form = region ? `${language}_${region}` : language;
  known.set(locale, form);
  return form;
}
