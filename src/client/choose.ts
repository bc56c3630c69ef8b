import { bestFit } from './best-fit.ts';
import { remembered } from './memory.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-choose] a')];
const chosen = remembered('locale');
const tags = links.map(({ hreflang }) => hreflang);
const tag = tags.find((known) => known === chosen) ?? bestFit(navigator.languages, tags) ?? 'en';
const link = links.find(({ hreflang }) => hreflang === tag);
if (link) location.replace(link.href);
