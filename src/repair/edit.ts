/** What a repair replaced, for the numbers it reports. */
export type Mended = 'name' | 'value' | 'type-name' | 'space';

/** A part of a page's text and what is put in its place; offsets in UTF-16 units. */
export interface Edit {
  kind: Mended;
  offset: number;
  length: number;
  text: string;
}

/** Something damaged that is left as it is, with the reason. */
export interface Left {
  /** `zh-CN/…/x.md:12:3`. */
  place: string;
  expected: string;
  actual: string;
  reason: string;
}

/** Returns a text with its edits applied; they must not overlap. */
export function applyEdits(
  text: string,
  edits: readonly Pick<Edit, 'offset' | 'length' | 'text'>[],
): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.offset - b.offset)) {
    result += text.slice(at, edit.offset) + edit.text;
    at = edit.offset + edit.length;
  }
  return result + text.slice(at);
}

/** Encodes a text as UTF-8, with the byte order mark that the bytes had that it was read from. */
export function encodeLike(text: string, from: Uint8Array): Uint8Array {
  const hasMark = from[0] === 0xef && from[1] === 0xbb && from[2] === 0xbf;
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}
