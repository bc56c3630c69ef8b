import type { Hit } from './hit.ts';
import type { Names } from './names.ts';

export const damages = ['any', 'name', 'value', 'none'] as const;
/** What a translation printed differently for a member: its name, its value, either, neither. */
export type Damage = (typeof damages)[number];

/** What the list is narrowed to. */
export interface Facets {
  version?: string;
  area?: string;
  damage?: Damage;
}

/** The choices of each facet that the loaded names offer, in order. */
export function toChoices(names: Names): { versions: string[]; areas: string[] } {
  const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();
  return {
    versions: sorted(names.types.map((type) => type.version)),
    areas: sorted(names.types.map((type) => type.area)),
  };
}

/**
 * Whether a hit is within the facets. A type is damaged where one of its members is.
 *
 * @param locale translation whose damage counts; any of them where it printed nothing different at all
 */
export function isWithin(names: Names, hit: Hit, facets: Facets, locale: string): boolean {
  const type = names.types[hit.type];
  if (!type) return false;
  if (facets.version && type.version !== facets.version) return false;
  if (facets.area && type.area !== facets.area) return false;
  if (!facets.damage) return true;
  const rows =
    hit.row === null
      ? Array.from({ length: type.rows }, (_, index) => type.first + index)
      : [hit.row];
  const own = names.printed.get(locale);
  const printed = own ? [own] : [...names.printed.values()];
  const has = (of: 'name' | 'value'): boolean =>
    rows.some((row) => printed.some((one) => one[of].has(row)));
  if (facets.damage === 'name' || facets.damage === 'value') return has(facets.damage);
  return (has('name') || has('value')) === (facets.damage === 'any');
}
