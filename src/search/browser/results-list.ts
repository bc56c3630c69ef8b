import type { SearchInterface } from '../../i18n/search.ts';
import type { Combination } from '../combinations.ts';
import type { Hit } from '../hit.ts';
import { element } from './elements.ts';
import { headOf, hitAddress, type Shown, textsOf } from './result-view.ts';

/** Items of the list: one link each, the group's label in its first item. */
export function listItems(shown: Shown, hits: readonly Hit[]): Node[] {
  return hits.map((hit, index) => {
    const [name = '', ...rest] = headOf(shown, hit);
    const isFirst = hits[index - 1]?.group !== hit.group;
    return element(
      'li',
      { class: 'search-hit', 'data-group': hit.group },
      isFirst
        ? element('span', { class: 'search-label', lang: shown.ui }, shown.t.groups[hit.group])
        : undefined,
      element(
        'span',
        { class: 'head' },
        element('a', { href: hitAddress(shown, hit) }, name),
        ...rest,
      ),
      element('span', { class: 'texts' }, ...textsOf(shown, hit)),
    );
  });
}

/** The enums in which a number is a combination, under their heading. */
export function combinationList(shown: Shown, combinations: readonly Combination[]): Node[] {
  const items = combinations.map(({ type, members }) => {
    const hit: Hit = {
      unit: shown.engine.names.types[type]?.unit ?? 0,
      type,
      row: null,
      group: 'types',
      way: 'value',
    };
    const [name = '', ...rest] = headOf(shown, hit);
    return element(
      'li',
      { class: 'search-hit' },
      element(
        'span',
        { class: 'head' },
        element('a', { href: hitAddress(shown, hit) }, name),
        ...rest,
      ),
      element('code', { class: 'text', lang: 'en', translate: 'no' }, members.join(' | ')),
    );
  });
  return [
    element('h2', { lang: shown.ui }, shown.t.combinations),
    element('ol', { class: 'combinations' }, ...items),
  ];
}

/** The nearest names as searches, under a label; nothing where there are none. */
export function nearestList(names: readonly string[], { t, tag }: SearchInterface): Node[] {
  if (names.length === 0) return [];
  const items = names.map((name) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: `?q=${encodeURIComponent(name)}` },
        element('code', { lang: 'en', translate: 'no' }, name),
      ),
    ),
  );
  return [element('p', { lang: tag }, t.nearest), element('ul', { class: 'nearest' }, ...items)];
}
