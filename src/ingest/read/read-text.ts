import { type Problem, problem } from '../problem.ts';
import { limits, tooLarge } from './limits.ts';

/** A file's text and what is wrong with its bytes; `text` is null where it can't be read. */
export interface ReadText {
  text: string | null;
  problems: Problem[];
}

/** Decodes a page's bytes as UTF-8, a byte order mark aside. Never throws. */
export function readText(bytes: Uint8Array): ReadText {
  if (bytes.length > limits.bytes) return { text: null, problems: [tooLarge(bytes.length)] };
  if (isUtf16(bytes))
    return { text: null, problems: [problem('page/encoding', 0, 'UTF-8', 'UTF-16')] };
  const text = decoded(bytes);
  if (text === null) return { text, problems: [badByte(bytes)] };
  if (!text.trim())
    return {
      text: null,
      problems: [problem('page/empty', 0, 'a page', 'an empty file')],
    };
  const nul = text.indexOf('\0');
  return {
    text,
    problems: nul === -1 ? [] : [problem('page/nul', nul, 'text', 'U+0000')],
  };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether bytes begin with UTF-16's byte order mark, or as ASCII in UTF-16 does without one. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a === 0 && b !== 0 && c === 0 && d !== 0) || (a !== 0 && b === 0 && c !== 0 && d === 0);
}

/** The place of the first byte that is not UTF-8. */
function badByte(bytes: Uint8Array): Problem {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start));
  let offset = start;
  let from = 0;
  let at = lenient.indexOf('\ufffd');
  for (; at !== -1; at = lenient.indexOf('\ufffd', at + 1)) {
    offset += Buffer.byteLength(lenient.slice(from, at));
    from = at;
    // A replacement character may also be what the author wrote: EF BF BD.
    const isWritten =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) break;
  }
  const before = lenient.slice(0, Math.max(at, 0));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    ...problem('page/encoding', 0, 'UTF-8', `the byte ${byte}, which is not UTF-8 here`),
    place: [line, column],
  };
}
