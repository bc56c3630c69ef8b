import { fold } from './fold.ts';

/** A name as the matcher reads it. */
export interface NameShape {
  text: string;
  folded: string;
  /** `folded` without anything but letters and digits. */
  compact: string;
  /** Where the camelCase or underscored parts start in `folded`. */
  starts: number[];
  /** First letters of the parts. */
  initials: string;
}

const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[^\p{Lu}\p{Ll}\p{N}_\s.-]+|[_\s.-]+/gu;

/** Reads a name's parts: `fooBARBaz_9` has `foo`, `bar`, `baz`, `9`. */
export function toShape(text: string): NameShape {
  let folded = '';
  let initials = '';
  const starts: number[] = [];
  for (const [piece] of text.matchAll(part)) {
    const lower = fold(piece);
    if (/[\p{L}\p{N}]/u.test(piece)) {
      starts.push(folded.length);
      initials += lower.charAt(0);
    }
    folded += lower;
  }
  return { text, folded, compact: folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, ''), starts, initials };
}
