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

const plain = /^[A-Za-z0-9]*$/;
const chinese = /^[\u4e00-\u9fa5]+$/;
const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[^\p{Lu}\p{Ll}\p{N}_\s.-]+|[_\s.-]+/gu;

/** Reads a name's parts: `fooBARBaz_9` has `foo`, `bar`, `baz`, `9`. */
export function toShape(text: string): NameShape {
  if (plain.test(text)) return toPlainShape(text);
  return chinese.test(text) ? toWholeShape(text) : toAnyShape(text);
}

function toWholeShape(text: string): NameShape {
  return { text, folded: text, compact: text, starts: [0], initials: text.charAt(0) };
}

/** What `toAnyShape` gives, at a fraction of the time: thousands of names are read before the first answer. */
function toPlainShape(text: string): NameShape {
  const folded = text.toLowerCase();
  const starts: number[] = [];
  let initials = '';
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    // The last of several capitals begins a part where a small letter follows it.
    const begins =
      kind === capital
        ? before !== capital || kindOf(text.charCodeAt(at + 1)) === small
        : kind !== before && !(kind === small && before === capital);
    if (begins) {
      starts.push(at);
      initials += folded.charAt(at);
    }
    before = kind;
  }
  return { text, folded, compact: folded, starts, initials };
}

const [small, capital, digit] = [1, 2, 3];

function kindOf(code: number): number {
  return code >= 97 ? small : code >= 65 ? capital : digit;
}

function toAnyShape(text: string): NameShape {
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
