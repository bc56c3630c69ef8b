import type { Combination } from '../combinations.ts';
import { toGroups } from '../groups.ts';
import type { Hit } from '../hit.ts';
import { element } from './elements.ts';
import { headOf, hitAddress, type Shown, textLocales, textsOf } from './result-view.ts';

/** Most hits of a group in the dialog; the page of results has them all. */
const mostOfGroup = 6;

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

/** Options of the hits, by group. */
export function hitGroups(
  shown: Shown,
  hits: readonly Hit[],
): { groups: HTMLElement[]; visible: Hit[] } {
  const grouped = toGroups(hits, mostOfGroup);
  const groups = grouped.map(({ group, hits: own }) =>
    optionGroup(
      group,
      shown.t.groups[group],
      shown.ui,
      own.map((hit) => hitOption(shown, hit)),
    ),
  );
  return { groups, visible: grouped.flatMap(({ hits: own }) => own) };
}

function hitOption(shown: Shown, hit: Hit): HTMLElement {
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
    element('span', { class: 'texts' }, ...textsOf(shown, hit)),
  );
}

/** Fills in the texts of the visible hits once they are loaded. */
export async function fillTexts(
  shown: Shown,
  list: HTMLElement,
  visible: readonly Hit[],
  isCurrent: () => boolean,
): Promise<void> {
  const units = visible.map((hit) => hit.unit);
  await shown.engine.texts.load(textLocales(shown, visible), units);
  if (!isCurrent()) return;
  for (const hit of visible) {
    list.querySelector(`[data-key="${hit.unit}"] .texts`)?.replaceChildren(...textsOf(shown, hit));
  }
}

/** Options of enums in which a number is a combination. */
export function combinationGroup(shown: Shown, combinations: readonly Combination[]): HTMLElement {
  const { engine, t, ui } = shown;
  const options = combinations.slice(0, mostOfGroup).map(({ type, members }) => {
    const item = engine.names.types[type];
    const hit: Hit = { unit: item?.unit ?? 0, type, row: null, group: 'types', way: 'value' };
    return element(
      'a',
      {
        role: 'option',
        tabindex: -1,
        class: 'search-hit',
        href: hitAddress(shown, hit),
        'data-key': `flags-${type}`,
      },
      element('span', { class: 'head' }, ...headOf(shown, hit)),
      element('code', { class: 'text', lang: 'en', translate: 'no' }, members.join(' | ')),
    );
  });
  return optionGroup('combinations', t.combinations, ui, options);
}
