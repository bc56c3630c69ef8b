import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { oldDir } from '../build/folders/swap.ts';

/** A file of a served site. It is open: what a build puts in its place meanwhile does not change it. */
export interface SiteFile {
  handle: FileHandle;
  /** In bytes. */
  size: number;
  modified: Date;
}

/**
 * Opens a file of a site; `path` starts with `/`. While a build puts the new site in the place of the old one with two
 * renames, and after one that was killed between them, the old site is where the build has moved it.
 */
export async function openSiteFile(
  outDir: string,
  path: string,
): Promise<SiteFile | 'folder' | undefined> {
  // The new site may have arrived after the first look.
  for (const folder of [outDir, oldDir(outDir), outDir]) {
    const found = await openFile(join(folder, path));
    if (found) return found;
  }
  return undefined;
}

async function openFile(file: string): Promise<SiteFile | 'folder' | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const stats = await handle.stat();
    if (stats.isFile()) return { handle, size: stats.size, modified: stats.mtime };
    await handle.close();
    return stats.isDirectory() ? 'folder' : undefined;
  } catch (cause) {
    await handle?.close();
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EISDIR') return 'folder';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw cause;
  }
}
