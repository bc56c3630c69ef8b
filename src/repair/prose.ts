import { toText } from '../html/to-text.ts';
import type { Cell } from '../model/table.ts';

/** Returns what the source has in a cell, as plain text; empty where it has nothing. */
export function sourceText(cell: Cell): string {
  return (cell.type === 'literal' ? cell.literal : toText(cell.source)).replace(/\s+/g, ' ').trim();
}

/** Most words, and most letters of a script without spaces, that a literal becomes; what is longer is prose. */
interface Longest {
  words: number;
  letters: number;
}
/** Beside its English; where a page has none, and where the literal is a number. */
export const longest = {
  beside: { words: 4, letters: 12 },
  plain: { words: 3, letters: 8 },
  value: { words: 2, letters: 4 },
} as const satisfies Record<string, Longest>;

const sentenceEnd = /[.!?;:。！？；：।。؟۔][\s"'’”»」』)）*_]*$/u;

/** Whether a text is more than a literal may become in translation: a sentence of words, or many words. */
export function isProse(text: string, most: Longest): boolean {
  const words = text.trim().split(/\s+/).length;
  return (isEnded(text) && words > 1) || words > most.words || unspacedIn(text) > most.letters;
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

/** What a row's cell of prose and its name say of each other: the English of both, and what is printed. */
export interface Beside {
  source: string;
  text: string;
  expected: string;
  printed: string;
}

/**
 * Whether a translated description is where it belongs, and not in the place of the name beside it: both it and its source
 * end a sentence, or it is much longer than what is printed for the name, as its source is longer than the name, or what is
 * printed is the name in other case. Where both say the same, nothing can be lost. Every description is longer than a number:
 * there, length tells nothing of words.
 */
export function isInPlace({ source, text, expected, printed }: Beside): 'yes' | 'no' | 'unknown' {
  if (source === '') return text === '' ? 'yes' : 'unknown';
  if (text === '') return 'no';
  if (isEnded(source) && isEnded(text)) return 'yes';
  const name = expected.toLowerCase();
  if (lettersOf(printed) === lettersOf(text)) return 'yes';
  if (printed.toLowerCase() === name && lettersOf(source).toLowerCase() !== name) return 'yes';
  if (/^\d+$/.test(expected) && !/\d/.test(printed)) return 'unknown';
  const isLonger = widthOf(source) >= 1.5 * widthOf(expected);
  return isLonger && widthOf(text) >= 2 * widthOf(printed) ? 'yes' : 'unknown';
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** How long a text is in letters of an alphabet. */
function widthOf(text: string): number {
  return text.length + 1.5 * unspacedIn(text);
}

/** Letters of scripts that put no spaces between words. */
function unspacedIn(text: string): number {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
  return text.match(unspaced)?.length ?? 0;
}
