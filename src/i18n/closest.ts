/**
 * Returns which of some languages serves a reader of a locale: itself, one of the same language and script (`pt-BR` for
 * `pt-PT`), or English.
 */
export function closest(tags: readonly string[], locale: string): string {
  const same = (tag: string) => tag.toLowerCase() === locale.toLowerCase();
  return tags.find(same) ?? tags.find((tag) => written(tag) === written(locale)) ?? 'en';
}

function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
