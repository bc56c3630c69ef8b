import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchangeFolders } from './exchange-names.ts';
import { deleteFolder } from './own-folder.ts';

/** Where the old site waits while the new one takes its place with two renames. */
export function oldDir(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}.old`);
}

/** Puts the old site back where a build was killed between two renames. */
export function healSwap(outDir: string): void {
  const old = oldDir(outDir);
  if (!existsSync(outDir) && existsSync(old)) renameSync(old, outDir);
}

/**
 * Puts the new site in the old one's place, which becomes the stage of the next build: that has little to change in it.
 * Both are exchanged in one step where that can be done, else with two renames, between which there is no site.
 */
export async function swapIn(
  stageDir: string,
  outDir: string,
  exchange = exchangeFolders,
): Promise<void> {
  const old = oldDir(outDir);
  await deleteFolder(old);
  if (existsSync(outDir)) {
    if (exchange(stageDir, outDir)) return;
    renameSync(outDir, old);
  }
  renameSync(stageDir, outDir);
  if (existsSync(old)) renameSync(old, stageDir);
}
