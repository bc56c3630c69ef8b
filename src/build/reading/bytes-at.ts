import { readSync } from 'node:fs';

/** Reads bytes of an open file. */
export function bytesAt(fd: number, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafe(end - start);
  readSync(fd, bytes, 0, bytes.length, start);
  return bytes;
}
