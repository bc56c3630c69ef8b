import type { Place } from '../model/text.ts';

/** What a repair replaced, for the numbers it reports. */
export type Repaired = 'name' | 'value' | 'type' | 'permissions' | 'label' | 'type-name' | 'space';

/** A part of a page's text and what is put in its place; offsets in UTF-16 units. */
export interface Edit {
  kind: Repaired;
  offset: number;
  length: number;
  text: string;
}

/** A text of a page that was replaced, at its place in the page as it was. */
export interface Replaced {
  kind: Repaired;
  at: Place;
  before: string;
  after: string;
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

/** Where an offset of a text with its edits applied was before them; the start of an edit for what it put there. */
export function offsetBefore(
  offset: number,
  edits: readonly Pick<Edit, 'offset' | 'length' | 'text'>[],
): number {
  let grown = 0;
  for (const edit of edits.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < edit.offset + grown) break;
    if (offset < edit.offset + grown + edit.text.length) return edit.offset;
    grown += edit.text.length - edit.length;
  }
  return offset - grown;
}

/** Encodes a text as UTF-8, with the byte order mark that the bytes had that it was read from. */
export function encodeLike(text: string, from: Uint8Array): Uint8Array {
  const hasMark = from[0] === 0xef && from[1] === 0xbb && from[2] === 0xbf;
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}
