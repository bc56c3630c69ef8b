import { toText } from '../html/to-text.ts';
import type { Cell } from '../model/table.ts';

/** Returns what the source has in a cell, as plain text; empty where it has nothing. */
export function sourceText(cell: Cell): string {
  return (cell.type === 'literal' ? cell.literal : toText(cell.source)).replace(/\s+/g, ' ').trim();
}

const mostWords = 4;
/** Letters of a script without spaces that a name may become. */
const mostLetters = 12;
const sentenceEnd = /[.!?;:。！？；：।。؟۔][\s"'’”»」』)）*_]*$/u;

/** Whether a text is more than a name may become in translation: a sentence of words, or many words. */
export function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ??
    0;
  return (isEnded(text) && words > 1) || words > mostWords || unspaced > mostLetters;
}

/** Whether a text ends as a sentence does. */
export function isEnded(text: string): boolean {
  return /\p{L}/u.test(text) && sentenceEnd.test(text);
}

/** Whether a text is, or holds as a word of its own, what another cell should hold; prose has to be all of it. */
export function isWordOf(other: string, text: string, cell?: Cell): boolean {
  if (other === '') return false;
  if (cell?.type === 'prose') return other === text;
  const escaped = other.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'u').test(text);
}

/** Whether a translated description ends as its source does: where both end a sentence, it is where it belongs. */
export function isInPlace(source: string, text: string): 'yes' | 'no' | 'unknown' {
  if (source === '') return text === '' ? 'yes' : 'unknown';
  if (text === '') return 'no';
  return isEnded(source) && isEnded(text) ? 'yes' : 'unknown';
}
