import { readFileSync, statSync } from 'node:fs';
import { inOneLine } from '../../checks/quoted.ts';
import { readReturned } from '../../exchange/returned/read-returned.ts';
import type { ReturnedUnit } from '../../exchange/returned/returned.ts';
import { limits } from '../../ingest/read/limits.ts';
import { UsageError } from '../../options/usage-error.ts';

/** A returned file's units, or why it can't be read. */
export interface ReturnedFile {
  name: string;
  units: ReturnedUnit[];
  /** `back.xlf:12:3  not read: …`; null where it was read. */
  unreadable: string | null;
}

/**
 * Reads the files that came back.
 * @throws UsageError where one is not there
 */
export function readReturnedFiles(names: readonly string[]): ReturnedFile[] {
  return names.map((name) => {
    const reading = readReturned(bytesOf(name));
    if ('units' in reading) return { name, units: reading.units, unreadable: null };
    const { at, expected, actual, remedy } = reading.unreadable;
    const place = `${name}:${at.join(':')}`;
    const unreadable = `${place}  not read: expected ${expected}, found ${inOneLine(actual)}. ${remedy}`;
    return { name, units: [], unreadable };
  });
}

function bytesOf(name: string): Uint8Array {
  try {
    // A file that is too large is refused by its size, unread.
    return statSync(name).size > limits.bytes
      ? new Uint8Array(limits.bytes + 1)
      : readFileSync(name);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    throw new UsageError(
      `${name} can't be read (${code}): give a file that came back from a translator`,
    );
  }
}
