import type { Told } from './messages.ts';

/** What is shown of a language; `unknown` where the site can't be asked. */
export type RowState = 'unknown' | 'absent' | 'keeping' | 'kept' | 'outdated' | 'stopped' | 'full';

/** A language on the page, with its buttons. */
export interface LanguageRow {
  show: (state: RowState) => void;
  /** Says how many bytes and files it takes. */
  size: (bytes: number | undefined, files: number | undefined) => void;
  tell: (told: Told) => void;
}

/** Returns the languages of the page by their part of an address. What each state says stands in the page. */
export function languageRows(
  page: HTMLElement,
  ask: (wanted: 'keep' | 'remove', slug: string) => void,
): Map<string, LanguageRow> {
  const items = [...page.querySelectorAll<HTMLElement>('[data-language]')];
  return new Map(
    items.map((item) => {
      const slug = item.dataset['language'] ?? '';
      return [slug, languageRow(item, (wanted) => ask(wanted, slug))];
    }),
  );
}

function languageRow(item: HTMLElement, ask: (wanted: 'keep' | 'remove') => void): LanguageRow {
  const bar = item.querySelector('progress');
  const status = item.querySelector('[role="status"]');
  const show = (state: RowState) => {
    let said = '';
    for (const part of item.querySelectorAll<HTMLElement>('[data-for]')) {
      part.hidden = !part.dataset['for']?.split(' ').includes(state);
      if (!part.hidden && part.matches('p')) said = part.textContent;
    }
    if (status && status.textContent !== said) status.textContent = said;
  };
  for (const button of item.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
    button.addEventListener('click', () => {
      const wanted = button.dataset['do'] === 'remove' ? 'remove' : 'keep';
      if (wanted === 'keep') show('keeping');
      bar?.removeAttribute('value');
      ask(wanted);
    });
  }
  return {
    show,
    size: (bytes, files) => {
      for (const place of item.querySelectorAll<HTMLElement>('[data-bytes]'))
        place.textContent = bytes === undefined ? '' : inMegabytes(bytes);
      for (const place of item.querySelectorAll<HTMLElement>('[data-files]'))
        place.textContent = files === undefined ? '' : files.toLocaleString(locale());
    },
    tell: (told) => {
      if (told.state === 'stopped') show(told.why === 'space' ? 'full' : 'stopped');
      else show(told.state);
      if (told.state === 'keeping' && bar) {
        bar.max = told.total;
        bar.value = told.done;
      }
    },
  };
}

/** Tenths of a megabyte, at least one. */
function inMegabytes(bytes: number): string {
  const tenths = Math.max(1, Math.round(bytes / 1e5));
  return (tenths / 10).toLocaleString(locale(), { style: 'unit', unit: 'megabyte' });
}

function locale(): string {
  return document.documentElement.lang;
}
