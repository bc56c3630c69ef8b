import { announce } from '../announce.ts';

/**
 * Puts buttons that copy into each row's last cell, one a literal, and one that offers forms to copy the row as; and a
 * button beside the name of the page. None of them is part of a literal's cell.
 */
export function startRowButtons(): void {
  for (const table of document.querySelectorAll<HTMLElement>('table[data-copy]')) {
    const { copy = '', copied = '', copyAs = '' } = table.dataset;
    for (const row of table.querySelectorAll('tbody tr')) addButtons(row, { copy, copied, copyAs });
    const name = document.querySelector('.name > h1');
    const code = name?.querySelector('code');
    if (name && code && !name.nextElementSibling)
      name.after(copyButton(code.textContent, { copy, copied }));
  }
}

function addButtons(row: Element, words: { copy: string; copied: string; copyAs: string }): void {
  const cell = row.querySelector('.row-buttons');
  const literals = [...row.querySelectorAll('[data-literal]')].map(
    ({ textContent }) => textContent,
  );
  const [name] = literals;
  if (!cell || name === undefined) return;
  cell.append(...literals.map((text) => copyButton(text, words)));
  const more = button('copy-as', words.copyAs.replace('%', name));
  more.ariaHasPopup = 'menu';
  more.addEventListener('click', async () => {
    const { openMenu } = await import('../enum/copy-as/menu.ts');
    openMenu(more, row);
  });
  cell.append(more);
}

function copyButton(text: string, { copy, copied }: { copy: string; copied: string }): HTMLElement {
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
