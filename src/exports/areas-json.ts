import type { Locale } from '../model/text.ts';
import type { SiteIndex } from '../views/site/site-index.ts';

/** `/api/v1/areas.json`: what people call the areas whose codes are not their names, by code and language. */
export function areasJson({ versions, areaName }: SiteIndex, locales: readonly Locale[]) {
  const codes = new Set(versions.flatMap(({ areas }) => areas.map(({ area }) => area)));
  const named = [...codes].filter((code) => locales.some((tag) => areaName(code, tag) !== code));
  return Object.fromEntries(
    named
      .sort()
      .map((code) => [code, Object.fromEntries(locales.map((tag) => [tag, areaName(code, tag)]))]),
  );
}
