import { setImmediate as turn } from 'node:timers/promises';
import { readConfig } from '../../options/config.ts';
import { readAreaNames } from '../../store/area-names.ts';
import { listContentDir, readFiles } from '../../store/content-dir.ts';
import { turnEvery } from '../../store/reference.ts';
import { madeFrom, makePath } from './made-path.ts';
import { ReadingCache } from './reading-cache.ts';
import { shareReading } from './shared-reading.ts';

/**
 * Reads a content folder into the file of a cache; a path whose files did not change is not read again.
 * Returns how many were.
 * @throws UsageError (as a rejection) where the folder itself or the configuration can't be read; what a page says never throws
 */
export async function readContent(
  contentDir: string,
  file: string,
  code: string,
  threadsFrom?: number,
): Promise<number> {
  const config = await readConfig();
  const cache = new ReadingCache(file, code);
  const { locales, paths, problems } = listContentDir(contentDir);
  const shared = shareReading({ contentDir, paths, config }, cache, threadsFrom);
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
