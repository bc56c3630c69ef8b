import { bestLocale, chosenLocale } from './best-locale.ts';

/** Of parts in several languages, shows the reader's alone: that of the address, the one chosen last, or the browser's. */
export function showOwnLanguage(): void {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-own-language]')];
  if (sections.length === 0) return;
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
}
