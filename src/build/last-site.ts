import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMarked } from './own-folder.ts';
import { replaceFile } from './replace-file.ts';

/** A file of a site: a key of all it shows, and its size in bytes. */
export type Made = [path: string, key: string, size: number];

/** The site that an earlier build left: what of it can be kept. */
export interface LastSite {
  folder: string;
  files: Map<string, { key: string; size: number }>;
  /** When the site was whole, in milliseconds of the file system's clock: what is younger, somebody else has changed. */
  since: number;
}

/** Returns what is known of the site in `outDir`, where this code built it. */
export function lastSite(record: string, code: string, outDir: string): LastSite | undefined {
  if (!existsSync(record) || !isMarked(outDir)) return undefined;
  try {
    const { code: by, files } = JSON.parse(readFileSync(record, 'utf8')) as Recorded;
    if (by !== code) return undefined;
    return {
      folder: outDir,
      files: new Map(files.map(([path, key, size]) => [path, { key, size }])),
      since: statSync(record).mtimeMs,
    };
  } catch {
    return undefined;
  }
}

interface Recorded {
  code: string;
  files: readonly Made[];
}

/** Records a site for the next build. */
export function recordSite(record: string, code: string, files: readonly Made[]): void {
  replaceFile(record, JSON.stringify({ code, files } satisfies Recorded));
}

/** Whether the last site has a file that shows just this, and nobody has touched it. */
export function isKept(last: LastSite, path: string, key: string): boolean {
  const known = last.files.get(path);
  if (known?.key !== key) return false;
  const stats = statSync(join(last.folder, path), { throwIfNoEntry: false });
  return stats?.size === known.size && stats.mtimeMs <= last.since;
}
