import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '../../model/search-record.ts';

/** Search's files while they are made. */
export interface StartedSearch {
  /** Every file by its path below `/search/`. */
  files: Promise<Map<string, string>>;
}

/**
 * Starts to make search's files, in a thread of its own.
 *
 * @param options.words false leaves the word index out: names and values are found, phrases are not
 * @throws (from `files`) Error of the thread
 */
export function startSearch(
  records: readonly SearchRecord[],
  { words = true }: { words?: boolean } = {},
): StartedSearch {
  const files = new Promise<Map<string, string>>((resolve, reject) => {
    const thread = new Worker(new URL('search-thread.ts', import.meta.url), {
      workerData: { records, words },
    });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread that makes search ended too soon.')));
  });
  // A failure is thrown where the files are waited for; until then it isn't an unhandled rejection.
  files.catch(() => undefined);
  return { files };
}
