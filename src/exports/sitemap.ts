import { escapeXml } from '../html/escape.ts';
import type { Listing } from '../model/entry.ts';
import type { EntryRecord } from '../model/entry-record.ts';
import type { Locale } from '../model/text.ts';
import { absolute, defaultAddress, entryPath, pageAddress } from '../views/address.ts';

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

/** Returns the sitemap of one language: its pages, each with its translations. */
export function sitemap(pages: readonly SitemapPage[], locale: Locale): string {
  const urls = pages
    .filter(({ languages }) => languages.includes(locale))
    .map(({ path, languages }) => {
      const others = [...languages, 'x-default'].map((tag) => {
        const href = absolute(tag === 'x-default' ? defaultAddress(path) : pageAddress(tag, path));
        return `<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeXml(href)}"/>`;
      });
      const alternates = languages.length > 1 ? others.join('') : '';
      return `<url><loc>${escapeXml(absolute(pageAddress(locale, path)))}</loc>${alternates}</url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Returns the index of the sitemaps at the addresses given. */
export function sitemapIndex(addresses: readonly string[]): string {
  const maps = addresses.map(
    (address) => `<sitemap><loc>${escapeXml(absolute(address))}</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('\n')}\n</sitemapindex>\n`;
}
