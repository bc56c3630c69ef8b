import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../model/search-record.ts';
import { type Manifest, manifestPath } from './manifest.ts';
import { toProseFiles, toSearchFiles } from './search-files.ts';

/** Search's files while they are made. */
export interface StartedSearch {
  /** Every file by its path below `/search/`. */
  files: Promise<Map<string, string | Uint8Array>>;
  /** Waits for the files and replaces the folder `search` of a built site by them. Returns their number. */
  write(outDir: string): Promise<number>;
}

/**
 * Starts to make search's files. The word index is made by a process of its own: start before the pages are
 * rendered, write after.
 *
 * @param options.words false leaves the word index out: names and values are found, phrases are not
 * @throws (from `files` and `write`) Error naming what Pagefind reported
 */
export function startSearch(
  records: readonly SearchRecord[],
  { words = true }: { words?: boolean } = {},
): StartedSearch {
  const files = make(records, words);
  // Whoever writes hears of a failure; until then it is nobody's unhandled rejection.
  files.catch(() => undefined);
  return {
    files,
    async write(outDir) {
      const made = await files;
      await rm(join(outDir, 'search'), { recursive: true, force: true });
      for (const [path, content] of made) {
        const file = join(outDir, 'search', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      return made.size;
    },
  };
}

async function make(
  records: readonly SearchRecord[],
  words: boolean,
): Promise<Map<string, string | Uint8Array>> {
  const files = toSearchFiles(records);
  const manifest = JSON.parse(files.get(manifestPath) ?? '') as Manifest;
  if (!words) files.set(manifestPath, JSON.stringify({ ...manifest, prose: false }));
  const prose = manifest.prose && words ? await toProseFiles(records, manifest.at) : [];
  return new Map<string, string | Uint8Array>([...files, ...prose]);
}
