import { setImmediate as turn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../../options/config.ts';
import { type ListedPath, readFiles } from '../../store/content-dir.ts';
import { turnEvery } from '../../store/reference.ts';
import { type MadePath, madeFrom, makePath } from './made-path.ts';

/** What a reading thread is given. */
export interface ReadingJob {
  contentDir: string;
  paths: readonly ListedPath[];
  /** Where in `paths` it begins, and how far it goes back each time. */
  start: number;
  step: number;
  config: Config;
  /** One number: how many of `paths` the main thread has come to, from the first on. */
  asked: Int32Array<SharedArrayBuffer>;
}

/** What one path's files yielded. */
export interface PathRead {
  path: string;
  digest: string;
  made: MadePath;
}

/* A thread that reads paths from the last to the first, until it meets the main thread. That one opens every file itself
   and reports what can't be read. */
const { contentDir, paths, start, step, asked, config } = workerData as ReadingJob;
for (let i = start, read = 0; i >= Atomics.load(asked, 0); i -= step) {
  const files = readFiles(contentDir, paths[i] ?? [], []);
  if (!files) continue;
  const made = makePath(files, config);
  const message: PathRead = { path: files.path, digest: madeFrom(files, config), made };
  parentPort?.postMessage(message, [made.entries.buffer, made.search.buffer]);
  if (++read % turnEvery === 0) await turn();
}
