import type { EntryItem, RowItem } from '../names/name-items.ts';
import type { Names } from '../names/names.ts';
import type { Hit } from '../ranking/hit.ts';
import { loose } from '../text/fold.ts';
import { canonicalValue } from '../text/numbers.ts';
import type { Filter } from './filters.ts';

export const damages = ['any', 'name', 'value', 'none'] as const;
/** What a translation printed differently for a row: its name, its value, either, neither. */
export type Damage = (typeof damages)[number];

/** What the list is narrowed to. */
export interface Facets {
  version?: string;
  area?: string;
  damage?: Damage;
}

/** Returns the facets of an address. */
export function readFacets(params: URLSearchParams): Facets {
  const version = params.get('version');
  const area = params.get('area');
  const damage = damages.find((one) => one === params.get('damage'));
  return { ...(version && { version }), ...(area && { area }), ...(damage && { damage }) };
}

/**
 * Whether a hit is within the facets. An entry is damaged where one of its rows is.
 *
 * @param locale translation whose damage counts; any of them where it printed nothing different at all
 */
export function isWithin(names: Names, hit: Hit, facets: Facets, locale: string): boolean {
  const entry = names.entries[hit.entry];
  if (!entry) return false;
  if (facets.version && entry.version !== facets.version) return false;
  if (facets.area && entry.area !== facets.area) return false;
  if (!facets.damage) return true;
  const rows = hit.row === null ? entry.rows : [hit.row];
  const own = names.printed.get(locale);
  const printed = own ? [own] : [...names.printed.values()];
  const has = (of: 'name' | 'value'): boolean =>
    rows.some((row) => printed.some((one) => one[of].has(row)));
  if (facets.damage === 'name' || facets.damage === 'value') return has(facets.damage);
  return (has('name') || has('value')) === (facets.damage === 'any');
}

/** Whether a hit passes every filter that was written as a word. */
export function passesAll(names: Names, hit: Hit, filters: readonly Filter[]): boolean {
  return filters.every((filter) => passes(names, hit, filter));
}

/** Whether a hit passes a filter that was written as a word. */
function passes(names: Names, hit: Hit, filter: Filter): boolean {
  const entry = names.entries[hit.entry];
  if (!entry) return false;
  const row = hit.row === null ? undefined : names.rows[hit.row];
  const { wanted } = filter;
  switch (filter.by) {
    case 'version':
      return entry.version.toLowerCase() === wanted;
    case 'area':
      return entry.area.toLowerCase().includes(wanted);
    case 'kind':
      return kindsOf(entry, row, hit).includes(wanted);
    case 'entry':
      return (
        (filter.kind === undefined || entry.kind === filter.kind) &&
        lettersOf(entry.name).includes(lettersOf(wanted.split('.').at(-1) ?? wanted))
      );
    case 'row':
      return (
        kindsOf(entry, row, hit).includes(filter.kind ?? '') &&
        lettersOf(row?.name ?? hit.keyword?.text ?? '').includes(lettersOf(wanted))
      );
    case 'value':
      return row !== undefined && row.value !== null && canonicalValue(row.value) === wanted;
  }
}

function lettersOf(name: string): string {
  return loose(name).replace(/ /g, '');
}

/** What a hit can be called in `kind:`: `member` or `members`, `enum`, what it was found by. */
function kindsOf(entry: EntryItem, row: RowItem | undefined, { keyword }: Hit): string[] {
  if (row) return [row.table.toLowerCase(), row.anchor.split('.', 1)[0] ?? ''];
  return [entry.kind, `${entry.kind}s`, ...(keyword ? [keyword.of, `${keyword.of}s`] : [])];
}
