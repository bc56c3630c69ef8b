import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMarked } from '../folders/own-folder.ts';
import { replaceFile } from '../folders/replace-file.ts';

/** A file of a site: a key of all it shows, its size in bytes, when it was written, in milliseconds, and a digest of it. */
export type Made = [path: string, key: string, size: number, written: number, digest: string];

/** The site that an earlier build left: what of it can be kept. */
export interface LastSite {
  folder: string;
  files: Map<string, { key: string; size: number; written: number; digest: string }>;
}

interface Recorded {
  code: string;
  files: readonly Made[];
}

/** Returns what is known of the site in `outDir`, where this code built it; a record that was changed tells nothing. */
export function lastSite(record: string, code: string, outDir: string): LastSite | undefined {
  if (!isMarked(outDir)) return undefined;
  try {
    const text = readFileSync(record, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== digestOf(body)) return undefined;
    const { code: by, files } = JSON.parse(body) as Recorded;
    if (by !== code) return undefined;
    return {
      folder: outDir,
      files: new Map(
        files.map(([path, key, size, written, digest]) => [path, { key, size, written, digest }]),
      ),
    };
  } catch {
    return undefined;
  }
}

/** Records a site for the next build. */
export function recordSite(record: string, code: string, files: readonly Made[]): void {
  const body = JSON.stringify({ code, files } satisfies Recorded);
  replaceFile(record, `${digestOf(body)}\n${body}`);
}

/**
 * Whether the last site has a file that shows just this, and nobody has touched it: its size and time are exactly those
 * it was written with, whatever the clock says now.
 */
export function isKept(last: LastSite, path: string, key: string): boolean {
  const known = last.files.get(path);
  if (known?.key !== key) return false;
  const stats = statSync(join(last.folder, path), { throwIfNoEntry: false });
  return stats?.size === known.size && stats.mtimeMs === known.written;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
