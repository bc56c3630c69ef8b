import { collect } from '../../checks/collect-findings.ts';
import { summarize } from '../../checks/summary.ts';
import type { LocaleInfo } from '../../i18n/locale.ts';
import type { Entry, Listing } from '../../model/entry.ts';
import type { EntryRecord } from '../../model/entry-record.ts';
import type { Revision } from '../../model/history.ts';
import type { Site } from '../../model/site.ts';
import type { QualitySource } from '../quality/quality-view.ts';
import { type SiteIndex, siteIndex } from './site-index.ts';

/** Everything that pages and files of data are made from. */
export interface SiteSource {
  /** Records of them all, in the order of their ids; `index.read` gives the entry of one. */
  entries: EntryRecord[];
  listings: Listing[];
  locales: LocaleInfo[];
  index: SiteIndex;
  /** What the commits of the content folder changed, the newest first. */
  history: Revision[];
  /** Every finding, and the numbers of every translation; collected once, when first asked for. */
  quality: () => QualitySource;
}

/** Returns what a site is made from: a reference, in the languages it has. */
export function siteSource(
  reference: {
    entries: readonly EntryRecord[];
    listings: readonly Listing[];
    site: Site;
    read: (id: string) => Entry;
  },
  locales: LocaleInfo[],
): SiteSource {
  const listings = reference.listings.toSorted(byId);
  const { read, site } = reference;
  const index = siteIndex(reference.entries.toSorted(byId), listings, read, site.areas);
  const entries = index.records;
  let known: QualitySource | undefined;
  const quality = (): QualitySource => {
    const { problems, skipped } = reference.site;
    const findings = collect({ entries, listings, problems }, index.raise);
    const translations = locales.filter(({ tag }) => tag !== 'en');
    const summaries = translations.map(({ tag }) => summarize(entries, findings, tag));
    return { entries, index, findings, skipped, summaries };
  };
  return {
    entries,
    listings,
    locales,
    index,
    history: reference.site.history,
    quality: () => {
      known ??= quality();
      return known;
    },
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
