import type { Facets } from '../query/facets.ts';

/** Puts what is typed and chosen into the address of the page of results, and into the links to its other languages. */
export function putIntoAddress(typed: string, facets: Facets): void {
  const url = new URL(location.href);
  url.search = '';
  if (typed.trim() !== '') url.searchParams.set('q', typed.trim());
  for (const [name, value] of Object.entries(facets)) url.searchParams.set(name, value);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
  keepInLanguages();
}

/** Keeps the search when the reader switches language. */
export function keepInLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    link.search = location.search;
}
