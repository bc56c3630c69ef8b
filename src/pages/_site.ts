import { getCollection } from 'astro:content';
import { locales } from '../locales.ts';
import { siteIndex } from '../views/site-index.ts';

let reading: ReturnType<typeof read> | undefined;

/** Returns everything pages are made from; read once a build, anew on each request in `npm run dev`. */
export function site(): ReturnType<typeof read> {
  if (import.meta.env.DEV) return read();
  reading ??= read();
  return reading;
}

async function read() {
  const [enums, mega] = await Promise.all([getCollection('enums'), getCollection('megaPages')]);
  const entries = enums.map(({ data }) => data);
  const megaPages = mega.map(({ data }) => data);
  return { entries, megaPages, locales: locales(), index: siteIndex(entries, megaPages) };
}
