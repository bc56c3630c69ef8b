import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const digestFile = 'digest';

/** Writes a digest of a folder into it: from now on it can be told whether anything in it was changed. */
export function writeDigest(folder: string): void {
  writeFileSync(join(folder, digestFile), digestOf(folder));
}

/** Whether a folder is there, with its digest, and as it was when that was written. */
export function isUnchanged(folder: string): boolean {
  const file = join(folder, digestFile);
  return existsSync(file) && readFileSync(file, 'utf8') === digestOf(folder);
}

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    const path = relative(folder, file);
    if (path === digestFile) continue;
    const bytes = readFileSync(file);
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Paths of all files below a folder, in order. Links are not followed. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}
