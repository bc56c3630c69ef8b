import { error, flaw, type Problem } from './problem.ts';

/** A file's text and what is wrong with its bytes; `text` is null where they are not UTF-8. */
export interface ReadText {
  text: string | null;
  problems: Problem[];
}

/** Decodes a page's bytes as UTF-8, a byte order mark aside. Never throws. */
export function readText(bytes: Uint8Array): ReadText {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const remedy = 'Save the file as UTF-8.';
  if (utf16)
    return { text: null, problems: [error('page/encoding', 0, 'UTF-8', 'UTF-16', remedy)] };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    const problems =
      nul === -1 ? [] : [flaw('page/nul', nul, 'text', 'U+0000', 'Take the NUL characters out.')];
    if (!text.trim())
      problems.push(
        error('page/empty', 0, 'a page', 'an empty file', 'Write the page, or take the file away.'),
      );
    return { text, problems };
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const at = lenient.indexOf('\ufffd');
    const [line, column] = position(lenient, at);
    return {
      text: null,
      problems: [
        {
          ...error('page/encoding', 0, 'UTF-8', 'bytes that are not UTF-8', remedy),
          place: [line, column],
        },
      ],
    };
  }
}

function position(text: string, at: number): [number, number] {
  const before = text.slice(0, Math.max(at, 0)).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
