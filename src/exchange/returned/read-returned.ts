import { readText } from '../../ingest/read/read-text.ts';
import { readPo } from './po.ts';
import type { Reading } from './returned.ts';
import { readXliff } from './xliff.ts';

/**
 * Reads a file that came back from a translator, XLIFF or PO, told by how it begins. It is bounded like a page: at most
 * 32 MB of UTF-8. Never throws.
 */
export function readReturned(bytes: Uint8Array): Reading {
  const { text, problems } = readText(bytes);
  if (text === null) {
    const [{ place = [1, 1] as [number, number], expected = '', actual = '' } = {}] = problems;
    const remedy = 'Export the file again, as UTF-8, from the tool that made it.';
    return { unreadable: { at: place, expected, actual, remedy } };
  }
  return /^\s*</.test(text) ? readXliff(text) : readPo(text);
}
