import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deleteFolder } from './own-folder.ts';

/** Where the old site waits while the new one takes its place. */
export function oldDir(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}.old`);
}

/** Puts the old site back where a build was killed between the two renames of its swap. */
export function healSwap(outDir: string): void {
  const old = oldDir(outDir);
  if (!existsSync(outDir) && existsSync(old)) renameSync(old, outDir);
}

/**
 * Puts the new site in the old one's place with two renames. The old one becomes the stage of the next build,
 * which has little to change in it.
 */
export async function swapIn(stageDir: string, outDir: string): Promise<void> {
  const old = oldDir(outDir);
  await deleteFolder(old);
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(stageDir, outDir);
  if (existsSync(old)) renameSync(old, stageDir);
}
