import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from './code-key.ts';

const sealFile = 'seal';

/** Seals a folder of the cache: from now on it can be told whether anything in it was changed. */
export function seal(folder: string): void {
  writeFileSync(join(folder, sealFile), sealOf(folder));
}

/** Whether a folder is there, sealed, and as it was when it was sealed. */
export function isSealed(folder: string): boolean {
  const file = join(folder, sealFile);
  return existsSync(file) && readFileSync(file, 'utf8') === sealOf(folder);
}

function sealOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    const path = relative(folder, file);
    if (path === sealFile) continue;
    const bytes = readFileSync(file);
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
