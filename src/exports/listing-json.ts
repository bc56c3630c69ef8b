import { toLine } from '../html/to-text.ts';
import type { Listing } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { listingAddress } from '../views/address.ts';
import type { SiteIndex } from '../views/site/site-index.ts';
import { origin } from './origin.ts';

/** `/api/v1/{id}.json` of a page that lists many entries: what it is called, and what it lists. */
export function listingJson(listing: Listing, locales: readonly Locale[], index: SiteIndex) {
  const title = listing.blocks.find(({ role }) => role === 'title');
  return {
    id: listing.id,
    kind: 'list',
    name: toLine(title?.text['en']) || listing.stem,
    version: listing.version,
    summary: {},
    entries: listing.entries.flatMap((id) => {
      const entry = index.entry(id);
      return entry ? [{ id, kind: entry.kind, name: entry.name }] : [];
    }),
    url: Object.fromEntries(locales.map((tag) => [tag, listingAddress(tag, listing)])),
    ...origin(true),
  };
}
