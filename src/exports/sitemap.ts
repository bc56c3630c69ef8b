import { escapeXml } from '../html/escape.ts';
import type { Listing } from '../model/entry.ts';
import type { EntryRecord } from '../model/entry-record.ts';
import type { Locale } from '../model/text.ts';
import { absolute, entryPath, pageAddress } from '../views/address.ts';

/** A page of the site in the languages that really have it. */
export interface SitemapPage {
  path: string;
  languages: Locale[];
}

/** Returns every page worth finding, with the languages it has. */
export function sitemapPages(
  entries: readonly EntryRecord[],
  listings: readonly Listing[],
  versions: readonly string[],
  locales: readonly Locale[],
): SitemapPage[] {
  const everywhere = (path: string) => ({ path, languages: [...locales] });
  return [
    everywhere(''),
    ...versions.map((version) => everywhere(`${version}/`)),
    everywhere('guides/'),
    everywhere('quality/'),
    everywhere('changes/'),
    ...listings.map(({ version, stem, translations }) => ({
      path: `${version}/${stem}/`,
      languages: ['en', ...Object.keys(translations).sort()],
    })),
    ...entries.map((entry) => ({
      path: entryPath(entry),
      languages: ['en', ...Object.keys(entry.translations).sort()],
    })),
  ];
}

/** Returns the sitemap of one language: its pages, each of which says itself which translations it has. */
export function sitemap(pages: readonly SitemapPage[], locale: Locale): string {
  const urls = pages
    .filter(({ languages }) => languages.includes(locale))
    .map(({ path }) => `<url><loc>${escapeXml(absolute(pageAddress(locale, path)))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Returns the index of the sitemaps at the addresses given. */
export function sitemapIndex(addresses: readonly string[]): string {
  const maps = addresses.map(
    (address) => `<sitemap><loc>${escapeXml(absolute(address))}</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('\n')}\n</sitemapindex>\n`;
}
