import type { TextHit } from '../ranking/hit.ts';
import { weights } from '../ranking/weights.ts';
import type { Places, Term } from './term-places.ts';

/** Texts with all terms one after the other, but for common ones where there are others; the reader's languages first. */
export function toPhrase(
  allTerms: readonly Term[],
  allPlaces: readonly Places[],
  locales: readonly string[],
  first: readonly string[],
): TextHit[] {
  const hasRare = allPlaces.some((own) => !own.isCommon);
  const isTold = (_: unknown, order: number): boolean => !hasRare || !allPlaces[order]?.isCommon;
  const terms = allTerms.filter(isTold);
  const places = allPlaces.filter(isTold);
  const [start] = places;
  const before = terms[0]?.offset ?? 0;
  if (!start || terms.length === 0) return [];
  const hits = new Map<number, TextHit>();
  for (const [text, { positions }] of start) {
    const found = positions.filter((position) =>
      places.every((own, order) => {
        const there = own.get(text);
        const isLast = terms[order] === allTerms.at(-1);
        const isWhole = isLast || there?.weight === weights.text;
        return (
          isWhole && there?.positions.includes(position - before + (terms[order]?.offset ?? 0))
        );
      }),
    );
    if (found.length === 0) continue;
    const unit = Math.floor(text / locales.length);
    const locale = locales[text % locales.length] ?? '';
    const known = hits.get(unit);
    if (known && rankOf(known.locale, first) <= rankOf(locale, first)) continue;
    hits.set(unit, { unit, locale, begins: found.includes(before) });
  }
  return [...hits.values()].sort((a, b) => a.unit - b.unit);
}

/** The place of a locale among those whose texts come first. */
export function rankOf(locale: string, first: readonly string[]): number {
  const rank = first.indexOf(locale);
  return rank < 0 ? first.length : rank;
}
