import { readConfig } from '../options/config.ts';
import type { ListedPath } from './content-dir.ts';
import { readReference } from './reference.ts';
import { type RecordedReference, recorded } from './reference-records.ts';

/**
 * Reads a content folder, as the configuration wants it checked.
 * @param wanted chooses the paths that are read; all where it is left out
 * @throws (as a rejection) as `readReference` does
 */
export async function readRecorded(
  dir: string,
  wanted?: (files: ListedPath) => boolean,
): Promise<RecordedReference> {
  return recorded(await readReference(dir, undefined, wanted, await readConfig()));
}
