import { filterField, folded, searchLink, wordsOf } from './field.ts';

/**
 * Puts a field above each table that asks for one (`data-filter`, its label): rows that lack a word of what is typed
 * are hidden, and the number of those left is said; where none is, `data-filter-none` is said and `data-filter-search`
 * offers the search.
 */
export function startTableFilters(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const table = place.nextElementSibling;
    if (table instanceof HTMLTableElement) startFilter(place, table);
  }
}

function startFilter(place: HTMLElement, table: HTMLTableElement): void {
  const { filter = '', filterNone = '', filterSearch = '' } = place.dataset;
  const { field, status } = filterField(filter);
  place.append(field, status);
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const texts = rows.map((row) => folded(row.textContent ?? ''));
  const digits = new Intl.NumberFormat(document.documentElement.lang);
  field.addEventListener('input', () => {
    const words = wordsOf(field.value);
    let count = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i]?.includes(word));
      if (!row.hidden) count++;
    });
    status.textContent = '';
    if (words.length === 0) return;
    if (count > 0) status.textContent = `${digits.format(count)} / ${digits.format(rows.length)}`;
    else status.append(`${filterNone} `, searchLink(filterSearch, field.value) ?? '');
  });
}
