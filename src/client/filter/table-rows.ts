/**
 * Puts a field above each table that asks for one (`data-filter`, its label): rows that lack a word of what is typed
 * are hidden, and the number of those left is said (`data-filter-none` where none is).
 */
export function startRowFilters(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const table = place.nextElementSibling;
    if (table instanceof HTMLTableElement) startFilter(place, table);
  }
}

function startFilter(place: HTMLElement, table: HTMLTableElement): void {
  const field = document.createElement('input');
  field.type = 'search';
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.placeholder = place.dataset['filter'] ?? '';
  field.ariaLabel = field.placeholder;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  place.append(field, status);
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const texts = rows.map((row) => folded(row.textContent ?? ''));
  const digits = new Intl.NumberFormat(document.documentElement.lang);
  field.addEventListener('input', () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i]?.includes(word));
      if (!row.hidden) count++;
    });
    status.textContent =
      words.length === 0
        ? ''
        : count > 0
          ? `${digits.format(count)} / ${digits.format(rows.length)}`
          : (place.dataset['filterNone'] ?? '');
  });
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
