import { fromSteps, readNumbers, toSteps, writeNumbers } from '../text/varints.ts';

/** One file of the word index: words in order, and where each stands. */
export interface WordsFile {
  /** Words, one line each. */
  words: string;
  /** For each word a line: its occurrences, see `Occurrences`. */
  occurrences: string;
}

/** Most occurrences that are kept of a word: the first of each text, of the shortest texts first. */
export const mostOccurrences = 6000;

/** Whether a word stands in more texts than are kept of it: where it stands says nothing of where it doesn't. */
export function isCommon({ texts }: Occurrences): boolean {
  return texts.length >= mostOccurrences;
}

/** Where a word stands. A text is one of a unit in one locale: `unit × locales + locale`. */
export interface Occurrences {
  /** Ascending; a text in which the word stands twice is there twice. */
  texts: number[];
  /** Position of the word in that text, from 0. */
  positions: number[];
}

/** Writes the occurrences of a word: steps from text to text and the positions, in turn. */
export function writeOccurrences({ texts, positions }: Occurrences): string {
  return writeNumbers(toSteps(texts).flatMap((step, index) => [step, positions[index] ?? 0]));
}

/** The occurrences that `writeOccurrences` was given. */
export function readOccurrences(line: string): Occurrences {
  const numbers = readNumbers(line);
  return {
    texts: fromSteps(numbers.filter((_, index) => index % 2 === 0)),
    positions: numbers.filter((_, index) => index % 2 === 1),
  };
}
