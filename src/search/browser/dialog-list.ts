import { toGroups } from '../ranking/groups.ts';
import type { Group, Hit } from '../ranking/hit.ts';
import { element } from './elements.ts';
import type { LazyTexts } from './lazy-texts.ts';
import { headOf, hitAddress, type Shown } from './result-view.ts';

/** Most hits of a group in the dialog, before and after the reader asks for more; the page of results has them all. */
const most = { atFirst: 6, expanded: 150 };

/** One group of options under its label. */
export function optionGroup(
  key: string,
  label: string,
  ui: string,
  options: readonly HTMLElement[],
): HTMLElement {
  const id = `search-group-${key}`;
  const heading = element(
    'div',
    { class: 'search-label', id, role: 'presentation', lang: ui },
    label,
  );
  return element('div', { role: 'group', 'aria-labelledby': id }, heading, ...options);
}

/** Options of the hits, by group, with one that shows more of each that has more; and how many are shown. */
export function hitGroups(
  shown: Shown,
  hits: readonly Hit[],
  expanded: ReadonlySet<Group>,
  texts: LazyTexts,
): { groups: HTMLElement[]; visible: number } {
  let visible = 0;
  const groups = toGroups(hits, most.expanded).map(({ group, hits: own, count }) => {
    const some = expanded.has(group) ? own : own.slice(0, most.atFirst);
    visible += some.length;
    const options = some.map((hit) => hitOption(shown, hit, texts));
    if (own.length > some.length) options.push(moreOption(shown, group, own.length - some.length));
    const label =
      count > most.atFirst
        ? `${shown.t.groups[group]} · ${shown.t.number(count)}`
        : shown.t.groups[group];
    return optionGroup(group, label, shown.ui, options);
  });
  return { groups, visible };
}

function hitOption(shown: Shown, hit: Hit, texts: LazyTexts): HTMLElement {
  return element(
    'a',
    {
      role: 'option',
      tabindex: -1,
      class: 'search-hit',
      href: hitAddress(shown, hit),
      'data-key': hit.unit,
    },
    element('span', { class: 'head' }, ...headOf(shown, hit)),
    texts.watch(shown, hit, element('span', { class: 'texts' })),
  );
}

function moreOption({ t, ui }: Shown, group: Group, count: number): HTMLElement {
  const attributes = { role: 'option', class: 'search-all', lang: ui, 'data-expand': group };
  return element('div', { ...attributes, 'data-key': `more-${group}` }, t.more(count));
}

/** Options of entries in which a number is a combination. */
export function combinationGroup(
  shown: Shown,
  combinations: readonly Hit[],
  texts: LazyTexts,
): HTMLElement {
  const { t, ui } = shown;
  const options = combinations.slice(0, most.atFirst).map((hit) => hitOption(shown, hit, texts));
  return optionGroup('combinations', t.combinations, ui, options);
}
