import { getCollection } from 'astro:content';
import { collect } from '../checks/collect.ts';
import { summarize } from '../checks/summary.ts';
import { site } from './_site.ts';

let reading: ReturnType<typeof read> | undefined;

/** Returns every finding and the numbers of every translation; read once a build, anew on each request in `npm run dev`. */
export function quality(): ReturnType<typeof read> {
  if (import.meta.env.DEV) return read();
  reading ??= read();
  return reading;
}

async function read() {
  const { entries, megaPages, locales, index } = await site();
  const [facts] = (await getCollection('site')).map(({ data }) => data);
  const findings = collect({ entries, megaPages, problems: facts?.problems ?? [] });
  const translations = locales.filter(({ tag }) => tag !== 'en');
  return {
    entries,
    index,
    locales,
    findings,
    skipped: facts?.skipped ?? [],
    summaries: translations.map(({ tag }) => summarize(entries, findings, tag)),
  };
}
