import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '../model/search-record.ts';

/**
 * Makes search's files in a thread of its own. Returns every file by its path below `/search/`.
 * @throws (as a rejection) Error of the thread
 */
export function startSearch(records: readonly SearchRecord[]): Promise<Map<string, string>> {
  const files = new Promise<Map<string, string>>((resolve, reject) => {
    const thread = new Worker(new URL('search-thread.ts', import.meta.url), {
      workerData: records,
    });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread that makes search ended too soon.')));
  });
  // A failure is thrown where the files are waited for; until then it isn't an unhandled rejection.
  files.catch(() => undefined);
  return files;
}
