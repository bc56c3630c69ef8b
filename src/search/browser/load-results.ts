import { requestManifest } from './request-manifest.ts';

/** Loads the page of results where this is it. */
export function loadResults(): void {
  if (!document.querySelector('ol.results')) return;
  const manifest = requestManifest();
  import('./results-page.ts').then(({ startResultsPage }) => startResultsPage(manifest));
}
