import { getLiveCollection } from 'astro:content';
import { current } from '../store/collection-loader.ts';
import { locales } from '../store/locales.ts';
import { type SiteSource, siteSource } from '../views/site/site-source.ts';

let reading: Promise<SiteSource> | undefined;

/** Returns everything pages are made from; read once a build, anew on each request in `npm run dev`. */
export function site(): Promise<SiteSource> {
  if (import.meta.env.DEV) return read();
  reading ??= read();
  return reading;
}

async function read(): Promise<SiteSource> {
  const [entries, listings, facts] = await Promise.all([
    getLiveCollection('records'),
    getLiveCollection('listings'),
    getLiveCollection('site'),
  ]);
  const [first] = items(facts);
  const reference = {
    entries: items(entries),
    listings: items(listings),
    read: (await current()).read,
    site: first ?? { locales: ['en'], problems: [], skipped: [], history: [], areas: {} },
  };
  return siteSource(reference, locales());
}

/** @throws what the collection's loader threw */
function items<T>({ entries, error }: { entries?: { data: T }[]; error?: Error }): T[] {
  if (!entries) throw error;
  return entries.map(({ data }) => data);
}
