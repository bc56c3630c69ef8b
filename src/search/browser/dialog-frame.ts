import type { SearchInterface } from '../../i18n/search.ts';
import { element } from './elements.ts';

/** The parts of the dialog that stay. */
export interface Frame {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
}

export const listId = 'search-list';

/** Makes the dialog: a combobox whose popup is the list of results, which is always below it (ARIA 1.2, combobox). */
export function makeFrame({ tag, t }: SearchInterface, facets: HTMLElement): Frame {
  const input = element('input', {
    type: 'text',
    inputmode: 'search',
    role: 'combobox',
    'aria-label': t.search,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    placeholder: t.hint,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  const close = element(
    'button',
    { type: 'button', class: 'search-close', 'aria-label': t.close },
    '×',
  );
  const form = element('form', { role: 'search' }, input, close);
  const status = element('p', { class: 'search-status', role: 'status' });
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
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': t.search, lang: tag },
    form,
    facets,
    status,
    list,
    keys,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return { dialog, form, input, status, list };
}
