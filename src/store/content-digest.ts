import { createHash } from 'node:crypto';
import type { PathFiles } from '../ingest/join/join-path.ts';
import { type ListedPath, listContentDir, readFiles } from './content-dir.ts';

/** Returns a digest of pages of a content folder: it changes when any of their bytes do. */
export function contentDigest(contentDir: string, wanted: (files: ListedPath) => boolean): string {
  const hash = createHash('sha1');
  for (const listed of listContentDir(contentDir).paths.filter(wanted)) {
    const files = readFiles(contentDir, listed, []);
    if (files) hash.update(digestOf(files));
  }
  return hash.digest('base64url');
}

/** Returns a digest of one path's files: it changes when any of their bytes or names do. */
export function digestOf({ files }: PathFiles): string {
  const hash = createHash('sha1');
  for (const file of files)
    hash.update(`${file.locale}/${file.path}\0${file.bytes.length}\0`).update(file.bytes);
  return hash.digest('base64url');
}
