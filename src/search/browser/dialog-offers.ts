import type { Facets } from '../facets.ts';
import type { SearchInterface } from '../strings/strings.ts';
import { optionGroup } from './dialog-list.ts';
import { element } from './elements.ts';
import type { Shown } from './result-view.ts';

/** The option that leads to all results, as a page. */
export function allOption(
  { query, t, ui }: Shown,
  count: number,
  page: string,
  facets: Facets,
): HTMLElement {
  const url = new URL(page);
  url.searchParams.set('q', query.text);
  for (const [name, value] of Object.entries(facets)) url.searchParams.set(name, value);
  const number = new Intl.NumberFormat(ui).format(count);
  const attributes = { role: 'option', tabindex: -1, class: 'search-all', lang: ui };
  return element('a', { ...attributes, href: url.href, 'data-key': 'all' }, t.all(number));
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
