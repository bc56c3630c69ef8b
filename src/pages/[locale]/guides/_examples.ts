import { resolve } from 'node:path';
import type { EntryRecord } from '../../../model/entry-record.ts';
import { cacheKey } from '../../../store/cache-key.ts';
import { contentDigest } from '../../../store/content-digest.ts';
import { providedReference } from '../../../store/current-reference.ts';
import type { RecordedReference } from '../../../store/reference-records.ts';
import { areExamples } from '../../../views/guides/example-pages.ts';
import { type SiteIndex, siteIndex } from '../../../views/site/site-index.ts';

const folder = resolve('content');
let key: string | undefined;

/** Returns the index of what guides show of the project's own content, whatever CONTENT_DIR is; anew on each request in `npm run dev`. */
export async function projectContent(): Promise<SiteIndex> {
  const { entries, listings, read } = providedReference(folder) ?? (await readExamples());
  return siteIndex(entries, listings, read);
}

/** Returns a key that changes when what guides show of the project's content does, or which pages they may lead to. */
export function examplesKey(entries: readonly EntryRecord[]): string {
  key ??= cacheKey(
    contentDigest(folder, areExamples),
    entries.map(({ id, path }) => [id, path]),
  );
  return key;
}

async function readExamples(): Promise<RecordedReference> {
  const { readRecorded } = await import('../../../store/read-recorded.ts');
  return readRecorded(folder, areExamples);
}
