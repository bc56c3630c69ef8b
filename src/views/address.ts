import type { Entry, Listing } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { base, siteUrl } from '../options/site.ts';

/** What an enum's address is made of. */
export type Located = Pick<Entry, 'version' | 'stem' | 'section'>;

/** Returns the address of a path below the site's base: `robots.txt` → `/docs/robots.txt`. */
export function at(path: string): string {
  return base + path;
}

/** Returns a locale's part of an address: `zh-CN` → `zh-cn`. */
export function slugOf(locale: Locale): string {
  return locale.toLowerCase();
}

/** Returns the address of a page of a locale from its path below the locale's home, `''` for the home. */
export function pageAddress(locale: Locale, path = ''): string {
  return at(`${slugOf(locale)}/${path}`);
}

/** Returns the address for readers of no language in particular: the choice of languages for the home, else English. */
export function defaultAddress(path: string): string {
  return path === '' ? at('') : pageAddress('en', path);
}

/** Returns an enum's path below a locale's home: `beta/enums/risklevel.2/`. */
export function entryPath({ version, stem, section }: Located): string {
  return section === null ? `${version}/${stem}/` : `${version}/${stem}/${section}/`;
}

/** Returns the address of an enum's page in a locale. */
export function entryAddress(locale: Locale, located: Located): string {
  return pageAddress(locale, entryPath(located));
}

/** Returns the address of a row of an entry's page. */
export function rowAddress(locale: Locale, located: Located, anchor: string): string {
  return `${entryAddress(locale, located)}#${encodeURIComponent(anchor)}`;
}

/** Returns the address of a page that lists the enums of one file. */
export function listingAddress(locale: Locale, page: Pick<Listing, 'version' | 'stem'>): string {
  return pageAddress(locale, `${page.version}/${page.stem}/`);
}

/** Returns the address of the list of an API version's enums, at one area of it where given. */
export function versionAddress(locale: Locale, version: string, area?: string): string {
  return pageAddress(locale, `${version}/${area ? `#${areaId(area)}` : ''}`);
}

/** Returns the id of an area's heading in the list of its version. */
export function areaId(area: string): string {
  return `area.${area}`;
}

/** Returns the address of an enum's JSON. */
export function dataAddress(located: Located): string {
  return at(`api/v1/${entryPath(located).slice(0, -1)}.json`);
}

/** Returns the address of the Markdown twin of an entry's page. */
export function markdownAddress(locale: Locale, located: Located): string {
  return `${entryAddress(locale, located)}index.md`;
}

/** Returns the address of the picture of an entry's page. */
export function pictureAddress(locale: Locale, located: Located): string {
  return at(`og/${slugOf(locale)}/${entryPath(located).slice(0, -1)}.png`);
}

/** Returns the addresses of an entry in other formats, by media type. */
export function entryFormats(locale: Locale, located: Located): Record<string, string> {
  return {
    'text/markdown': markdownAddress(locale, located),
    'application/json': dataAddress(located),
  };
}

/** Returns the address of a check's documentation: its row of the table in a guide. */
export function checkAddress(check: string): string {
  return pageAddress('en', `guides/mending-a-translation/#${checkAnchor(check)}`);
}

/** Returns the id of a check's part of a page. */
export function checkAnchor(check: string): string {
  return `check.${check.replace('/', '.')}`;
}

let origin: string | undefined;

/** An address that is the same in its normal form: most are, and a site has a hundred thousand. */
const isNormal = /^(?:\/[\w-][\w.-]*)+\/?(?:#[\w.-]+)?$/;

/** Returns the absolute address that canonical links, sitemaps and feeds need. */
export function absolute(address: string): string {
  if (!isNormal.test(address)) return new URL(address, siteUrl).href;
  origin ??= new URL(siteUrl).origin;
  return origin + address;
}
