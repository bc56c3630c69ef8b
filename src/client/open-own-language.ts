import { bestLocale } from './best-locale.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-choose] a')];
const chosen = rememberedLocale();
const tags = links.map(({ hreflang }) => hreflang);
const tag = tags.find((known) => known === chosen) ?? bestLocale(navigator.languages, tags) ?? 'en';
const link = links.find(({ hreflang }) => hreflang === tag);
if (link) location.replace(link.href);

// Read here and not through preferences.ts: a module that two pages share would be one more request.
function rememberedLocale(): string | null {
  try {
    return localStorage.getItem('locale');
  } catch {
    return null;
  }
}
