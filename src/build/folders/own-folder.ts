import { lstatSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that says that a folder is a build's own: only such a folder is ever replaced or deleted. */
export const marker = '.interlinear';

const text =
  'Made by Interlinear. The next build replaces this folder and deletes what else is in it.\n';

/** Marks a folder as a build's own. */
export function markFolder(folder: string): void {
  writeFileSync(join(folder, marker), text);
}

/**
 * Returns why a build may not replace what stands at a path, or undefined where it may: nothing is there, an empty
 * folder, or one that a build made.
 */
export function foreign(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isSymbolicLink()) return 'is a link';
  if (!stats.isDirectory()) return 'is not a folder';
  const names = namesIn(path);
  if (names.length === 0 || isMarked(path)) return undefined;
  return `holds files that no build made (${JSON.stringify(names.sort()[0])} …)`;
}

/** Names in a folder; none where it is gone meanwhile, as while another build swaps its sites. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  }
}

/** Whether a folder is a build's own. */
export function isMarked(folder: string): boolean {
  return lstatSync(join(folder, marker), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Empties a build's own folder but for its marker. */
export async function clearFolder(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    if (name !== marker)
      await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Deletes a build's own folder, the marker last: if this is killed, the next build still knows the rest as its own. */
export async function deleteFolder(folder: string): Promise<void> {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return;
  await clearFolder(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
