import { type DialogField, makeDialogField } from './dialog-field.ts';

let field: DialogField | undefined;
let rest: Promise<{ open: () => void }> | undefined;

/**
 * What every page loads of search: opens the dialog from `[data-search-open]` and Ctrl+K or ⌘K (`/` clicks the same link,
 * see src/client/keyboard-shortcuts.ts). Its field is there at once and keeps what is typed; all else is fetched then, and where that
 * fails, Enter leads to the page of results.
 */
export function startSearchOpener(): void {
  const early = window.takeEarlyKeys?.();
  const first = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
  if (early !== undefined && first) open(first, early);
  addEventListener('click', (event) => {
    const link =
      event.target instanceof Element &&
      event.target.closest<HTMLAnchorElement>('a[data-search-open]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(link);
  });
  addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 'k' ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey
    )
      return;
    const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
    if (!link) return;
    event.preventDefault();
    open(link);
  });
}

function open(link: HTMLAnchorElement, typed?: string): void {
  field ??= makeDialogField(link);
  const { dialog, input, status } = field;
  if (typed !== undefined) input.value = typed;
  if (!dialog.open) dialog.showModal();
  input.focus();
  if (typed === undefined) input.select();
  const own = field;
  rest ??= load(own, link.href);
  rest.then(
    (search) => search.open(),
    () => {
      rest = undefined;
      status.textContent = link.dataset['failed'] ?? '';
    },
  );
}

/** Loads the rest of the dialog, and at the same time what it asks for first. */
function load(own: DialogField, page: string): Promise<{ open: () => void }> {
  // Not by network.ts: a module that pages share with the rest would be one more request on each page.
  const manifest = fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/index.json`, {
    cache: 'no-cache',
  });
  manifest.catch(() => undefined);
  return import('./load-dialog.ts').then(({ loadDialog }) => loadDialog(own, page, manifest));
}
