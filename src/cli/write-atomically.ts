import {
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file's content at once: whoever reads it, or is killed, finds the old content or the new. It is written to
 * a hidden file beside it, flushed, and renamed. The file keeps its permissions.
 * @throws an Error with a `code` where the folder can't be written to
 */
export function writeAtomically(file: string, bytes: Uint8Array): void {
  // The same name each time, so that what a killed run left is overwritten by the next.
  const beside = join(dirname(file), `.${basename(file)}.tmp`);
  try {
    const descriptor = openSync(beside, 'w', modeOf(file));
    try {
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw cause;
  }
}

function modeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mode ?? 0o644;
}
