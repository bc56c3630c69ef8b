import { bestLocale, chosenLocale } from './best-locale.ts';

/** Where languages are offered to choose from: opens the one chosen last, or the browser's. */
export function openOwnLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-choose] a')];
  const chosen = chosenLocale();
  const tags = links.map(({ hreflang }) => hreflang);
  const tag =
    tags.find((known) => known === chosen) ?? bestLocale(navigator.languages, tags) ?? 'en';
  const link = links.find(({ hreflang }) => hreflang === tag);
  if (link) location.replace(link.href);
}
