import { compare } from '../records/unit-order.ts';
import { toIndexWords } from './index-words.ts';
import {
  mostOccurrences,
  type Occurrences,
  type WordsFile,
  writeOccurrences,
} from './words-file.ts';

/** Characters in one file of the word index; gzip makes about half of it. */
const fileSize = 14_000;

/** A text of the index: its number and what it says. */
export interface IndexedText {
  text: number;
  content: string;
}

/** The word index in files, each with the first of its words. */
export function toWordFiles(texts: Iterable<IndexedText>): { first: string; file: WordsFile }[] {
  const index = new Map<string, Occurrences>();
  const lengths = new Map<number, number>();
  for (const { text, content } of texts) {
    const words = toIndexWords(content);
    lengths.set(text, words.length);
    for (const { word, position } of words) {
      const known = index.get(word);
      if (known) {
        known.texts.push(text);
        known.positions.push(position);
      } else index.set(word, { texts: [text], positions: [position] });
    }
  }
  const files: { first: string; words: string[]; lines: string[]; size: number }[] = [];
  for (const [word, occurrences] of [...index].sort(([a], [b]) => compare(a, b))) {
    const line = writeOccurrences(withinLimit(occurrences, lengths));
    let file = files.at(-1);
    if (!file || (file.size > 0 && file.size + line.length + word.length > fileSize)) {
      file = { first: word, words: [], lines: [], size: 0 };
      files.push(file);
    }
    file.words.push(word);
    file.lines.push(line);
    file.size += word.length + line.length;
  }
  return files.map(({ first, words, lines }) => ({
    first,
    file: { words: words.join('\n'), occurrences: lines.join('\n') },
  }));
}

function withinLimit(own: Occurrences, lengths: ReadonlyMap<number, number>): Occurrences {
  if (own.texts.length <= mostOccurrences) return own;
  const firsts = own.texts
    .map((_, index) => index)
    .filter((i) => own.texts[i] !== own.texts[i - 1]);
  const length = (index: number): number => lengths.get(own.texts[index] ?? 0) ?? 0;
  const kept = firsts
    .sort((a, b) => length(a) - length(b) || a - b)
    .slice(0, mostOccurrences)
    .sort((a, b) => a - b);
  return {
    texts: kept.map((index) => own.texts[index] ?? 0),
    positions: kept.map((index) => own.positions[index] ?? 0),
  };
}
