import { bestLocale } from './best-locale.ts';

// Shows the reader's language alone: that of the address, the one remembered, or the browser's.
const sections = [...document.querySelectorAll<HTMLElement>('[data-own-language]')];
const tags = sections.map(({ lang }) => lang);
const inAddress = location.pathname
  .split('/')
  .find((part) => tags.some((tag) => tag.toLowerCase() === part));
const wanted = [inAddress, rememberedLocale(), ...navigator.languages].filter((tag) => tag != null);
const chosen = bestLocale(wanted, tags) ?? 'en';
for (const section of sections) section.hidden = section.lang !== chosen;
const heading = sections.find(({ hidden }) => !hidden)?.querySelector('h2')?.textContent;
if (heading) document.title = heading;
document.documentElement.lang = chosen;

function rememberedLocale(): string | null {
  try {
    return localStorage.getItem('locale');
  } catch {
    return null;
  }
}
