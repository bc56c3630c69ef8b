import { setImmediate as turn } from 'node:timers/promises';
import { readConfig } from '../options/config.ts';
import { readAreaNames } from '../store/area-names.ts';
import { listContentDir, readFiles } from '../store/content-dir.ts';
import { turnEvery } from '../store/reference.ts';
import { madeFrom, makePath } from './made-path.ts';
import { ReadingMemory } from './reading-memory.ts';
import { shareReading } from './shared-reading.ts';

/**
 * Reads a content folder into the file of a memory; a path whose files did not change is not read again.
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
  const memory = new ReadingMemory(file, code);
  const { locales, paths, problems } = listContentDir(contentDir);
  const shared = shareReading({ contentDir, paths, config }, memory, threadsFrom);
  for (const [i, listed] of paths.entries()) {
    shared.next();
    const files = readFiles(contentDir, listed, problems);
    if (files) {
      const digest = madeFrom(files, config);
      if (!memory.has(files.path, digest)) memory.add(files.path, digest, makePath(files, config));
    }
    if (i % turnEvery === 0) await turn();
  }
  await shared.end();
  const { fresh } = memory;
  const areas = readAreaNames(contentDir, problems);
  memory.save({ locales, problems, areas });
  return fresh;
}
