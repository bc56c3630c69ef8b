import { announce } from '../announce.ts';

type Words = Record<'copy' | 'copied' | 'copyAs' | 'rowLink', string>;

/**
 * Gives each row, as it comes near to what is in sight, a last cell with its link, buttons that copy, one a literal, and one that offers forms to copy the row as;
 * and the name of the page a button. None of them is part of a literal's cell.
 */
export function startRowButtons(): void {
  const {
    copy = '',
    copied = '',
    copyAs = '',
    rowLink = '',
  } = document.querySelector('main')?.dataset ?? {};
  const words = { copy, copied, copyAs, rowLink };
  const near = new IntersectionObserver(
    (rows) => {
      for (const { target, isIntersecting } of rows)
        if (isIntersecting && target instanceof HTMLTableRowElement) {
          near.unobserve(target);
          addButtons(target, words);
        }
    },
    { rootMargin: '100%' },
  );
  for (const row of document.querySelectorAll('.rows tr[id]')) near.observe(row);
  const name = document.querySelector('.name > h1');
  const code = name?.querySelector('code');
  if (name && code && document.querySelector('.rows'))
    name.after(copyButton(code.textContent, words));
}

function addButtons(row: HTMLTableRowElement, words: Words): void {
  const literals = [...row.querySelectorAll('[data-literal]')].map(
    ({ textContent }) => textContent,
  );
  const [first] = literals;
  const heading = ['th [data-literal]', 'th .second', 'th'].map((one) => row.querySelector(one));
  const link = document.createElement('a');
  link.href = `#${encodeURIComponent(row.id)}`;
  link.textContent = '#';
  link.ariaLabel = words.rowLink.replace('%', heading.find(Boolean)?.textContent ?? '');
  // A table that is no grid has room for it from the start, so that no column moves.
  const cell = row.closest('.plain') ? row.lastElementChild : row.insertCell();
  if (!cell) return;
  cell.className = 'row-buttons';
  cell.append(link);
  if (first === undefined) return;
  const more = button('copy-as', words.copyAs.replace('%', first));
  more.ariaHasPopup = 'menu';
  more.addEventListener('click', async () => {
    const { openMenu } = await import('../enum/copy-as/menu.ts');
    await openMenu(more, row, words.copied);
  });
  cell.append(...literals.map((text) => copyButton(text, words)), more);
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
