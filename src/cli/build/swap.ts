import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where the old site waits while the new one takes its place. */
export function oldDir(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}.old`);
}

/** Puts the old site back where a build was killed between the two renames of its swap. */
export function healSwap(outDir: string): void {
  const old = oldDir(outDir);
  if (!existsSync(outDir) && existsSync(old)) renameSync(old, outDir);
}

/** Takes away what a killed build left. */
export async function clearStage(stageDir: string): Promise<void> {
  await rm(stageDir, { recursive: true, force: true });
  mkdirSync(dirname(stageDir), { recursive: true });
}

/** Puts the new site in the old one's place with two renames, then deletes the old one. */
export async function swapIn(stageDir: string, outDir: string): Promise<void> {
  const old = oldDir(outDir);
  await rm(old, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(stageDir, outDir);
  await rm(old, { recursive: true, force: true });
}
