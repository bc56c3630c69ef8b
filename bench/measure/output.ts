import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { spread } from './statistics.ts';

/** What a built site consists of. Sizes in bytes. */
export interface Output {
  files: number;
  bytes: number;
  /** HTML files. */
  pages: number;
  /** Median of the enum pages' HTML after gzip -6. */
  gzipMedian: number;
}

/** Measures a built site; `isEnumPage` tells enum pages by their path in it. */
export function measureOutput(site: string, isEnumPage: (path: string) => boolean): Output {
  const files = filesOf(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  const sizes = pages
    .filter(isEnumPage)
    .map((page) => gzipSync(readFileSync(join(site, page)), { level: 6 }).length);
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0),
    pages: pages.length,
    gzipMedian: spread(sizes).median,
  };
}

/** Paths of all files below a folder, with `/` between segments; none where there is no such folder. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
