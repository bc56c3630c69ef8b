import { folded, searchLink, wordsOf } from './field.ts';

/**
 * Filters the rows of the table below a field: those that lack a word of what is typed are hidden, and the number of those
 * left is said; where none is, `data-filter-none` is said and `data-filter-search` offers the search.
 */
export function filterTable(field: HTMLInputElement): void {
  const place = field.closest('.filter-field');
  const status = place?.querySelector('[role=status]');
  const table = place?.nextElementSibling;
  if (!status || !(table instanceof HTMLTableElement)) return;
  const { filterNone = '', filterSearch = '' } = field.dataset;
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
