/**
 * What every page loads of search: opens the dialog from `[data-search-open]` and Ctrl+K or ⌘K (`/` clicks the same link,
 * see src/client/keys.ts). Everything else is fetched when it is opened. Where that fails, the link leads to the page.
 */
export function startSearchOpener(): void {
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

function open(link: HTMLAnchorElement): void {
  import('./browser/dialog.ts').then(
    ({ openSearch }) => openSearch(link.href),
    () => location.assign(link.href),
  );
}
