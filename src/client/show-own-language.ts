import { bestLocale, chosenLocale } from './best-locale.ts';

// Shows the reader's language alone: that of the address, the one chosen last, or the browser's.
const sections = [...document.querySelectorAll<HTMLElement>('[data-own-language]')];
const tags = sections.map(({ lang }) => lang);
const inAddress = location.pathname
  .split('/')
  .find((part) => tags.some((tag) => tag.toLowerCase() === part));
const wanted = [inAddress, chosenLocale(), ...navigator.languages].filter((tag) => tag != null);
const chosen = bestLocale(wanted, tags) ?? 'en';
for (const section of sections) section.hidden = section.lang !== chosen;
const heading = sections.find(({ hidden }) => !hidden)?.querySelector('h2')?.textContent;
if (heading) document.title = heading;
document.documentElement.lang = chosen;
