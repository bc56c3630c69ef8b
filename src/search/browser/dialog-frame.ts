import type { SearchInterface } from '../../i18n/search.ts';
import type { DialogField } from './dialog-field.ts';
import { element } from './elements.ts';

/** The parts of the dialog that stay. */
export interface Frame extends DialogField {
  notes: HTMLElement;
  list: HTMLElement;
}

const listId = 'search-list';

/** Completes the dialog: a combobox whose popup is the list of results, which is always below it (ARIA 1.2, combobox). */
export function makeFrame(
  field: DialogField,
  { tag, t }: SearchInterface,
  facets: HTMLElement,
): Frame {
  const { dialog, form, input, status } = field;
  const attributes = {
    role: 'combobox',
    'aria-label': t.search,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    placeholder: t.hint,
    enterkeyhint: 'go',
    inputmode: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  const close = element(
    'button',
    { type: 'button', class: 'search-close', 'aria-label': t.close },
    '×',
  );
  form.role = 'search';
  form.append(close);
  const notes = element('div', { class: 'search-notes' });
  const list = element('div', {
    id: listId,
    role: 'listbox',
    'aria-label': t.results,
    hidden: true,
  });
  const keys = element(
    'p',
    { class: 'search-keys', 'aria-hidden': 'true' },
    ...[
      ['↑↓', t.keys.move],
      ['↵', t.keys.open],
      ['Esc', t.keys.close],
    ].map(([key = '', label = '']) => element('span', {}, element('kbd', {}, key), ` ${label}`)),
  );
  dialog.lang = tag;
  dialog.ariaLabel = t.search;
  form.after(facets, notes);
  dialog.append(list, keys);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return { ...field, status, notes, list };
}
