import { searchFiles } from './files.ts';

/** Loads the page of results where this is it, or says that it can't be. */
export function loadResults(): void {
  const list = document.querySelector('ol.results');
  if (!list) return;
  const files = searchFiles(() => new URLSearchParams(location.search).get('q') ?? '');
  import('./results-page.ts').then(
    ({ startResultsPage }) => startResultsPage(files),
    () => {
      const status = document.querySelector<HTMLElement>('main .search-status');
      if (status) status.textContent = status.dataset['failed'] ?? '';
      list.ariaBusy = 'false';
    },
  );
}
