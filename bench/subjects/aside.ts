import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownSites } from './places.ts';

const aside = join(ownSites, 'aside');
let moved = 0;

/**
 * Moves a file or folder out of the way where it is there. Nothing is deleted while there is something to measure: ext4
 * looks at each inode that was freed in the last minutes before it gives out another, which made builds that followed
 * a deletion take half as long again.
 * @see https://github.com/torvalds/linux/blob/master/fs/ext4/ialloc.c `recently_deleted`
 */
export function setAside(path: string): void {
  if (!existsSync(path)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(aside, `${process.pid}-${moved++}`));
}

/** Deletes what was moved away; the last thing that a run does. */
export function deleteAside(): void {
  rmSync(aside, { recursive: true, force: true });
}
