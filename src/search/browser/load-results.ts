import { requestManifest } from './request-manifest.ts';

/** Loads the page of results where this is it, or says that it can't be. */
export function loadResults(): void {
  const list = document.querySelector('ol.results');
  if (!list) return;
  const manifest = requestManifest();
  import('./results-page.ts').then(
    ({ startResultsPage }) => startResultsPage(manifest),
    () => {
      const status = document.querySelector<HTMLElement>('main .search-status');
      if (status) status.textContent = status.dataset['failed'] ?? '';
      list.ariaBusy = 'false';
    },
  );
}
