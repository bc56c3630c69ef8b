import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Span } from '../reading/cache-file.ts';
import type { LastSite, Made } from './last-site.ts';
import { isKept } from './last-site.ts';
import type { SearchJob } from './search-thread.ts';

/** What search is made from. */
export interface SearchSource {
  /** File of the reading cache, and where in it the records of each path stand. */
  cacheFile: string;
  spans: readonly Span[];
  words: boolean;
  stageDir: string;
  last: LastSite | undefined;
}

/**
 * Puts search's files into the stage, in a thread of its own; those of the last site stay where nothing that search finds
 * has changed. Returns the files.
 * @throws (as a rejection) what the thread throws
 */
export async function writeSearch(source: SearchSource): Promise<Made[]> {
  const { cacheFile, spans, words, stageDir, last } = source;
  const hash = createHash('sha1').update(String(words));
  for (const [, , digest] of spans) hash.update(digest);
  const key = hash.digest('base64url');
  const kept = last && keptFiles(last, key);
  if (kept) return kept;
  const workerData: SearchJob = { cacheFile, spans, words, stageDir, isMirror: !!last, key };
  return await new Promise<Made[]>((resolve, reject) => {
    new Worker(new URL('search-thread.ts', import.meta.url), { workerData })
      .once('message', resolve)
      .once('error', reject)
      .once('exit', () => reject(new Error('The thread that makes search ended too soon.')));
  });
}

/** Search's files of the last site, where they are of that key and all are as they were. */
function keptFiles(last: LastSite, key: string): Made[] | undefined {
  const files = [...last.files].filter(([path]) => path.startsWith('search/'));
  if (files.length === 0 || !files.every(([path]) => isKept(last, path, key))) return undefined;
  return files.map(([path, { size, written, digest }]) => [path, key, size, written, digest]);
}
