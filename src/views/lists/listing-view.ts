import { toLine } from '../../html/to-text.ts';
import type { Listing } from '../../model/entry.ts';
import type { Html, Locale } from '../../model/text.ts';
import { listingAddress, versionAddress } from '../address.ts';
import { type BilingualText, toBilingualText } from '../entry/bilingual-text.ts';
import { withLinks } from '../links/page-links.ts';
import type { SiteIndex } from '../site/site-index.ts';
import { type EntryItem, itemIn } from './version-view.ts';

/** A page that lists the entries of one file. */
export interface ListingView {
  locale: Locale;
  language: Locale;
  version: string;
  stem: string;
  address: string;
  canonical: string;
  versionAddress: string;
  languages: Locale[];
  /** Plain text of its heading in the language of the content. */
  name: string;
  title: BilingualText | undefined;
  segments: BilingualText[];
  betaNotice: boolean;
  missing: boolean;
  items: EntryItem[];
}

/** Returns the list of a listing's entries in a locale. */
export function listingView(listing: Listing, locale: Locale, index: SiteIndex): ListingView {
  const translated = locale !== 'en' && listing.translations[locale] !== undefined;
  const language = translated ? locale : 'en';
  const context = { locale, path: listing.path, find: index.find(locale) };
  const link = (html: Html) => withLinks(html, context);
  const segments = listing.blocks
    .filter(({ role }) => role !== 'include')
    .flatMap((block) => toBilingualText(block, language, link) ?? []);
  const title = segments.find(({ role }) => role === 'title');
  const item = itemIn(locale, index);
  return {
    locale,
    language,
    version: listing.version,
    stem: listing.stem,
    address: listingAddress(locale, listing),
    canonical: listingAddress(language, listing),
    versionAddress: versionAddress(locale, listing.version),
    languages: ['en', ...Object.keys(listing.translations).sort()],
    name: toLine(title?.target ?? title?.source) || listing.stem,
    title,
    segments: segments.filter((segment) => segment !== title),
    betaNotice: listing.blocks.some(({ role }) => role === 'include'),
    missing: locale !== 'en' && !translated,
    items: listing.entries.flatMap((id) => {
      const entry = index.entry(id);
      return entry ? [item(entry)] : [];
    }),
  };
}
