import { fold, isUnspaced, loose, toIndexWords } from './fold.ts';
import { isNumber } from './values.ts';

/** What a reader typed, read once for all matchers. */
export interface Query {
  /** As typed, spaces tidied, width folded. */
  text: string;
  folded: string;
  /** Folded, words separated by one space. */
  loose: string;
  /** `loose` without its spaces. */
  compact: string;
  /** Words of `loose`. */
  words: string[];
  /** Words for the word index: letters of scripts without spaces apart. */
  index: string;
  /** The number that is searched for: `3`, `value:0x20`, the last word of `vppTokenSyncStatus 3`. */
  value: string | null;
  /** What stands before the number, folded; empty where the number stands alone. */
  owner: string;
  /** Prose: several words, or letters of a script without spaces. Such a query is answered from texts before partial names. */
  prose: boolean;
}

const labelled = /^value\s*[:=]\s*(\S.*)$/i;
const owned = /^(.*\S)(?:\s+|\s*[=:]\s*|#|\.)(\S+)$/;

/** What is typed beyond this is left out. */
const longest = 200;

/** Reads what was typed; null where there is nothing to search for. */
export function toQuery(typed: string): Query | null {
  const text = typed.slice(0, longest).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const words = loose(text);
  const label = labelled.exec(text)?.[1];
  const whole = label ?? (isNumber(text) ? text : null);
  if (text === '') return null;
  const parts = whole === null ? owned.exec(text) : null;
  const number = parts?.[2] !== undefined && isNumber(parts[2]) ? parts[2] : null;
  return {
    text,
    folded: fold(text),
    loose: words,
    compact: words.replace(/ /g, ''),
    words: words === '' ? [] : words.split(' '),
    index: toIndexWords(text),
    value: whole ?? number,
    owner: number === null ? '' : fold(parts?.[1] ?? ''),
    prose: text.includes(' ') || isUnspaced(words),
  };
}
