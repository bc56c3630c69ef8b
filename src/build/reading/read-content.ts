import { setImmediate as turn } from 'node:timers/promises';
import { readConfig } from '../../options/config.ts';
import { readAreaNames } from '../../store/area-names.ts';
import { type ListedPath, listContentDir, readFiles } from '../../store/content-dir.ts';
import { turnEvery } from '../../store/reference.ts';
import { shareReading } from '../../store/shared-reading.ts';
import { tuneForMuch } from '../tune-garbage-collector.ts';
import { madeFrom, makePath } from './made-path.ts';
import { ReadingCache } from './reading-cache.ts';
import type { PathRead } from './reading-thread.ts';

/** What runs in a thread that shares a reading. */
export const readingThread = new URL('reading-thread.ts', import.meta.url);

/** Below this many paths, there is little to keep, and threads save nothing: bundling the pages keeps the processors busy. */
const worthwhile = 2000;

/**
 * Reads a content folder into the file of a cache; a path whose files did not change is not read again.
 * Returns how many were.
 * @throws UsageError (as a rejection) where the folder itself or the configuration can't be read; what a page says never throws
 */
export async function readContent(
  contentDir: string,
  file: string,
  code: string,
  {
    wanted = () => true,
    threadsFrom = worthwhile,
  }: { wanted?: (files: ListedPath) => boolean; threadsFrom?: number | undefined } = {},
): Promise<number> {
  const config = await readConfig();
  const cache = new ReadingCache(file, code);
  const { locales, paths: all, problems } = listContentDir(contentDir);
  const paths = all.filter(wanted);
  if (paths.length >= worthwhile) tuneForMuch();
  const shared = shareReading<PathRead>(
    readingThread,
    { contentDir, paths, config },
    cache.isEmpty ? threadsFrom : Infinity,
    ({ path, digest, made }) => cache.offer(path, digest, made),
  );
  for (const [i, listed] of paths.entries()) {
    shared.next();
    const files = readFiles(contentDir, listed, problems);
    if (files) {
      const digest = madeFrom(files, config);
      if (!cache.has(files.path, digest)) cache.add(files.path, digest, makePath(files, config));
    }
    if (i % turnEvery === 0) await turn();
  }
  await shared.end();
  const { fresh } = cache;
  const areas = readAreaNames(contentDir, problems);
  cache.save({ locales, problems, areas });
  return fresh;
}
