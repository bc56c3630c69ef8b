import { announce } from '../announce.ts';

type Words = Record<'copy' | 'copied' | 'copyAs' | 'rowLink', string>;

/**
 * Puts buttons that copy into each row's last cell, one a literal, and one that offers forms to copy the row as; and a
 * button beside the name of the page. None of them is part of a literal's cell. The row's link there gets its name.
 */
export function startRowButtons(): void {
  const {
    copy = '',
    copied = '',
    copyAs = '',
    rowLink = '',
  } = document.querySelector('main')?.dataset ?? {};
  const words = { copy, copied, copyAs, rowLink };
  for (const row of document.querySelectorAll('.rows tr[id]')) addButtons(row, words);
  const name = document.querySelector('.name > h1');
  const code = name?.querySelector('code');
  if (name && code && document.querySelector('.rows'))
    name.after(copyButton(code.textContent, words));
}

function addButtons(row: Element, words: Words): void {
  const link = row.querySelector(':scope > td:last-child > a');
  const literals = [...row.querySelectorAll('[data-literal]')].map(
    ({ textContent }) => textContent,
  );
  const [name] = literals;
  if (!link) return;
  link.ariaLabel = words.rowLink.replace('%', name ?? row.querySelector('th')?.textContent ?? '');
  if (name === undefined) return;
  const more = button('copy-as', words.copyAs.replace('%', name));
  more.ariaHasPopup = 'menu';
  more.addEventListener('click', async () => {
    const { openMenu } = await import('../enum/copy-as/menu.ts');
    await openMenu(more, row, words.copied);
  });
  link.after(...literals.map((text) => copyButton(text, words)), more);
}

function copyButton(text: string, { copy, copied }: Words): HTMLElement {
  const made = button('copy', copy.replace('%', text));
  made.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    made.dataset['done'] = '';
    announce(copied);
    setTimeout(() => delete made.dataset['done'], 1500);
  });
  return made;
}

function button(className: string, label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.ariaLabel = label;
  return made;
}
