import { folded, searchLink, wordsOf } from './field.ts';

/**
 * Filters the lists below a field: each `li[data-name]` whose name lacks a word of what is typed is hidden, unless it holds
 * one that has it, and each section or fold left empty; folds with something are open. Where nothing matches,
 * `data-filter-none` is said and `data-filter-search` offers the search. `[data-filter-hide]` elsewhere on the page is hidden
 * while something is typed.
 */
export function filterList(field: HTMLInputElement): void {
  const place = field.closest('.filter-field');
  const status = place?.querySelector('[role=status]');
  const list = place?.nextElementSibling;
  if (!status || !list) return;
  const { filterNone = '', filterSearch = '' } = field.dataset;
  const items = [...list.querySelectorAll<HTMLElement>('li[data-name]')].map((item) => ({
    item,
    name: folded(item.dataset['name'] ?? ''),
  }));
  const folds = [...list.querySelectorAll('details')];
  const groups = [...list.querySelectorAll<HTMLElement>('section'), ...folds];
  const unfiltered = [...document.querySelectorAll<HTMLElement>('[data-filter-hide], .alphabet')];
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  let open: HTMLDetailsElement[] = [];
  let filtered = false;

  field.addEventListener('input', () => {
    const words = wordsOf(field.value);
    const found = items.filter(({ name }) => words.every((word) => name.includes(word)));
    const shown = new Set(found.flatMap(({ item }) => [item, item.parentElement?.closest('li')]));
    for (const { item } of items) item.hidden = !shown.has(item);
    for (const group of groups) group.hidden = !group.querySelector('li[data-name]:not([hidden])');
    for (const other of unfiltered) other.hidden = words.length > 0;
    if (!filtered) open = folds.filter((fold) => fold.open);
    filtered = words.length > 0;
    for (const fold of folds) fold.open = filtered ? !fold.hidden : open.includes(fold);
    status.textContent = filtered && found.length > 0 ? numbers.format(found.length) : '';
    if (filtered && found.length === 0)
      status.append(`${filterNone} `, searchLink(filterSearch, field.value) ?? '');
  });
}
