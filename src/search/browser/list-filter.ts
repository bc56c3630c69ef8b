/**
 * Starts the filter of every `[data-filter-list]`: a field above it hides each `li[data-name]` whose name lacks what is
 * typed, and each `section` left empty. `data-filter-label` is the field's label, `data-filter-none` what is said where
 * nothing matches; `[data-filter-hide]` elsewhere on the page is hidden while something is typed.
 */
export function startListFilters(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-filter-list]'))
    startFilter(list);
}

function startFilter(list: HTMLElement): void {
  const label = list.dataset['filterLabel'] ?? '';
  const field = document.createElement('input');
  field.type = 'search';
  field.className = 'filter';
  field.placeholder = label;
  field.ariaLabel = label;
  field.autocomplete = 'off';
  field.spellcheck = false;
  const status = document.createElement('p');
  status.className = 'filter-count';
  status.setAttribute('role', 'status');
  list.before(field, status);
  const items = [...list.querySelectorAll<HTMLElement>('li[data-name]')].map((item) => ({
    item,
    name: (item.dataset['name'] ?? '').toLowerCase(),
  }));
  const groups = [...list.querySelectorAll<HTMLElement>('section')];
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  field.addEventListener('input', () => {
    const words = field.value.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { item, name } of items) {
      item.hidden = !words.every((word) => name.includes(word));
      if (!item.hidden) count++;
    }
    for (const group of groups) group.hidden = !group.querySelector('li[data-name]:not([hidden])');
    for (const other of document.querySelectorAll<HTMLElement>('[data-filter-hide]'))
      other.hidden = words.length > 0;
    if (words.length === 0) status.textContent = '';
    else
      status.textContent = count > 0 ? numbers.format(count) : (list.dataset['filterNone'] ?? '');
  });
}
