import type { SearchInterface } from '../../i18n/search.ts';
import type { Facets } from '../query/facets.ts';
import type { Group, Hit } from '../ranking/hit.ts';
import { combinationGroup, hitGroups, optionGroup } from './dialog-list.ts';
import { element } from './elements.ts';
import type { LazyTexts } from './lazy-texts.ts';
import type { Shown } from './result-view.ts';

/** Address of the page of results for what is typed and chosen. */
export function resultsAddress(page: string, typed: string, facets: Facets = {}): string {
  const url = new URL(page);
  url.searchParams.set('q', typed.trim());
  for (const [name, value] of Object.entries(facets)) url.searchParams.set(name, value);
  return url.href;
}

/** Everything that the dialog lists for a query: the hits by group, combinations of flags, the way to all results. */
export function resultGroups(
  shown: Shown,
  hits: readonly Hit[],
  combinations: readonly Hit[],
  expanded: ReadonlySet<Group>,
  texts: LazyTexts,
  allResults: string,
): HTMLElement[] {
  const { groups, visible } = hitGroups(shown, hits, expanded, texts);
  if (combinations.length > 0) groups.push(combinationGroup(shown, combinations, texts));
  if (hits.length > visible) groups.push(allOption(shown, hits.length, allResults));
  return groups;
}

function allOption({ t, ui }: Shown, count: number, href: string): HTMLElement {
  const attributes = { role: 'option', tabindex: -1, class: 'search-all', lang: ui };
  return element('a', { ...attributes, href, 'data-key': 'all' }, t.all(t.number(count)));
}

/** Recent searches as options that fill the field, and one that forgets them; nothing where there are none. */
export function recentGroup(
  searches: readonly string[],
  { t, tag }: SearchInterface,
): HTMLElement[] {
  if (searches.length === 0) return [];
  const clear = element(
    'div',
    { role: 'option', class: 'search-all', 'data-clear': true },
    t.clear,
  );
  return [
    optionGroup('recent', t.recent, tag, [...searches.map((text) => fill(text, text)), clear]),
  ];
}

/** The nearest names as options that fill the field. */
export function nearestGroup(names: readonly string[], { t, tag }: SearchInterface): HTMLElement {
  const options = names.map((name) =>
    fill(name, element('code', { lang: 'en', translate: 'no' }, name)),
  );
  return optionGroup('nearest', t.nearest, tag, options);
}

function fill(text: string, content: Node | string): HTMLElement {
  const attributes = { role: 'option', class: 'search-hit', 'data-key': text, 'data-fill': text };
  return element('div', attributes, content);
}
