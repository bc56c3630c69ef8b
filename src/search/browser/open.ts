import { type DialogField, makeDialogField } from './dialog-field.ts';
import { searchFiles } from './files.ts';

interface Prepared {
  field: DialogField;
  rest: Promise<{ open: () => void }>;
}

let field: DialogField | undefined;
let rest: Prepared['rest'] | undefined;

/**
 * What every page loads of search: opens the dialog from `[data-search-open]` and Ctrl+K or ⌘K (`/` clicks the same link,
 * see src/client/keyboard-shortcuts.ts). Its field is there at once and keeps what is typed; all else is fetched then, or
 * when a reader is about to open it, and where that fails, Enter leads to the page of results.
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
    link.click();
  });
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const intend = ({ target }: Event): void => {
    clearTimeout(waiting);
    const link =
      target instanceof Element && target.closest<HTMLAnchorElement>('a[data-search-open]');
    if (link) waiting = setTimeout(() => prepare(link).rest.catch(() => undefined), 65);
  };
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    addEventListener(type, intend, { passive: true });
}

function open(link: HTMLAnchorElement, typed?: string): void {
  const { field, rest } = prepare(link);
  const { dialog, input, status } = field;
  if (typed !== undefined) input.value = typed;
  if (!dialog.open) dialog.showModal();
  input.focus();
  if (typed === undefined) input.select();
  rest.then(
    (search) => search.open(),
    () => {
      status.textContent = link.dataset['failed'] ?? '';
    },
  );
}

/** Makes the field, and loads the rest of the dialog and, at the same time, what it asks for first; once. */
function prepare(link: HTMLAnchorElement): Prepared {
  field ??= makeDialogField(link);
  const own = field;
  if (!rest) {
    const files = searchFiles(() => own.input.value);
    rest = import('./dialog.ts').then(({ startDialog }) => startDialog(own, link.href, files));
    rest.catch(() => (rest = undefined));
  }
  return { field: own, rest };
}
