import type { Hit } from '../ranking/hit.ts';
import { breakable, element } from './elements.ts';
import type { LazyTexts } from './lazy-texts.ts';
import { headOf, hitAddress, type Shown, textsOf } from './result-view.ts';

/** Rows of one name that stand in the list before the others are folded. */
const ownersOfName = 8;
/** Fewest rows that are folded. */
const leastFolded = 3;

/** Items of the list: one link each, the group's label in its first item; many rows of one name are folded. */
export function listItems(shown: Shown, hits: readonly Hit[], texts: LazyTexts): HTMLElement[] {
  const items = hits.map((hit, index) => {
    const isFirst = hits[index - 1]?.group !== hit.group;
    return element(
      'li',
      { class: 'search-hit', 'data-group': hit.group },
      isFirst
        ? element('h2', { class: 'search-label', lang: shown.ui }, shown.t.groups[hit.group])
        : undefined,
      headLine(shown, hit),
      texts.watch(shown, hit, element('span', { class: 'texts' })),
    );
  });
  fold(shown, hits, items);
  return items;
}

function headLine(shown: Shown, hit: Hit): HTMLElement {
  const [name = '', ...rest] = headOf(shown, hit);
  const link = element('a', { href: hitAddress(shown, hit) }, name);
  return element('span', { class: 'head' }, link, ...rest);
}

/** Hides all but the first rows of one name that stand together, behind a button that shows them. */
function fold({ engine, t, ui }: Shown, hits: readonly Hit[], items: readonly HTMLElement[]): void {
  const nameOf = ({ row, group }: Hit): string | null =>
    row === null ? null : `${group} ${engine.names.rows[row]?.name ?? ''}`;
  for (let from = 0; from < hits.length; ) {
    const name = nameOf(hits[from] as Hit);
    let to = from + 1;
    while (to < hits.length && name !== null && nameOf(hits[to] as Hit) === name) to++;
    if (to - from >= ownersOfName + leastFolded) {
      const folded = items.slice(from + ownersOfName, to);
      for (const item of folded) item.hidden = true;
      const button = element(
        'button',
        { type: 'button', class: 'search-more', lang: ui },
        t.more(folded.length),
      );
      button.addEventListener('click', () => {
        for (const item of folded) item.hidden = false;
        folded[0]?.querySelector('a')?.focus();
        button.remove();
      });
      items[from + ownersOfName - 1]?.append(button);
    }
    from = to;
  }
}

/** The entries in which a number is a combination, under their heading. */
export function combinationList(shown: Shown, combinations: readonly Hit[]): Node[] {
  if (combinations.length === 0) return [];
  const items = combinations.map((hit) =>
    element('li', { class: 'search-hit' }, headLine(shown, hit), ...textsOf(shown, hit)),
  );
  return [
    element('h2', { lang: shown.ui }, shown.t.combinations),
    element('ol', { class: 'combinations' }, ...items),
  ];
}

/** Searches to choose from, under a heading; nothing where there are none. */
export function searchList(
  label: string,
  searches: readonly string[],
  tag: string,
  areNames = false,
): Node[] {
  if (searches.length === 0) return [];
  const items = searches.map((text) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: `?q=${encodeURIComponent(text)}` },
        ...(areNames
          ? [element('code', { lang: 'en', translate: 'no' }, ...breakable(text))]
          : breakable(text)),
      ),
    ),
  );
  return [element('h2', { lang: tag }, label), element('ul', { class: 'nearest' }, ...items)];
}
