import { bestLocale, chosenLocale } from './best-locale.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-choose] a')];
const chosen = chosenLocale();
const tags = links.map(({ hreflang }) => hreflang);
const tag = tags.find((known) => known === chosen) ?? bestLocale(navigator.languages, tags) ?? 'en';
const link = links.find(({ hreflang }) => hreflang === tag);
if (link) location.replace(link.href);
