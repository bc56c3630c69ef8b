import { announce } from './announce.ts';

/** Puts a button beside each literal that copies it. */
export function startCopy(): void {
  const table = document.querySelector<HTMLElement>('[data-copy]');
  const [label = '', done = ''] = table?.dataset['copy']?.split('|') ?? [];
  if (!table) return;
  for (const literal of document.querySelectorAll<HTMLElement>('h1 code, [data-literal]')) {
    const text = literal.textContent;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.ariaLabel = label.replace('%', text);
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text);
      button.dataset['done'] = '';
      announce(done);
      setTimeout(() => delete button.dataset['done'], 1500);
    });
    (literal.closest('h1') ?? literal.closest('a') ?? literal).after(button);
  }
}
