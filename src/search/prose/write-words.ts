import { addIndexWords } from './index-words.ts';
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
  const found = findWords(texts);
  const files: { first: string; words: string[]; lines: string[]; size: number }[] = [];
  // In order of code units, the same on every machine.
  for (const word of [...found.words.keys()].sort()) {
    const line = writeOccurrences(occurrencesOf(found, word));
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

/** Every word of all texts. Its places are numbers in columns: as objects, millions of them would take four times the memory. */
interface FoundWords {
  /** Number of each word. */
  words: Map<string, number>;
  /** The last place of each word, by its number. */
  last: Column;
  /** The place of the same word before each place; 0 is none, and no place. */
  before: Column;
  /** Text of each place, and position in it. */
  texts: Column;
  positions: Column;
  /** How many words each text has. */
  lengths: Map<number, number>;
}

function findWords(all: Iterable<IndexedText>): FoundWords {
  const words = new Map<string, number>();
  const [last, before, texts, positions] = [
    new Column(),
    new Column([0]),
    new Column([0]),
    new Column([0]),
  ];
  const lengths = new Map<number, number>();
  for (const { text, content } of all) {
    const first = texts.length;
    addIndexWords(content, (word, position) => {
      const known = words.get(word);
      const number = known ?? words.size;
      if (known === undefined) words.set(word, number);
      before.push(known === undefined ? 0 : last.at(number));
      last.set(number, texts.length);
      texts.push(text);
      positions.push(position);
    });
    lengths.set(text, texts.length - first);
  }
  return { words, last, before, texts, positions, lengths };
}

/** Where a word stands, all or as much as is kept. */
function occurrencesOf(found: FoundWords, word: string): Occurrences {
  const texts: number[] = [];
  const positions: number[] = [];
  for (
    let place = found.last.at(found.words.get(word) ?? 0);
    place > 0;
    place = found.before.at(place)
  ) {
    texts.push(found.texts.at(place));
    positions.push(found.positions.at(place));
  }
  return withinLimit({ texts: texts.reverse(), positions: positions.reverse() }, found.lengths);
}

function withinLimit(own: Occurrences, lengths: ReadonlyMap<number, number>): Occurrences {
  if (own.texts.length <= mostOccurrences) return own;
  const firsts = own.texts
    .map((_, index) => index)
    .filter((i) => own.texts[i] !== own.texts[i - 1]);
  const length = (index: number): number => lengths.get(own.texts[index] ?? 0) ?? 0;
  // One number for both, because numbers are sorted many times sooner than pairs.
  const ranks = Float64Array.from(firsts, (index) => length(index) * 2 ** 32 + index).sort();
  const kept = ranks
    .subarray(0, mostOccurrences)
    .map((rank) => rank % 2 ** 32)
    .sort();
  return {
    texts: Array.from(kept, (index) => own.texts[index] ?? 0),
    positions: Array.from(kept, (index) => own.positions[index] ?? 0),
  };
}

/** Whole numbers from 0, as many as there come. */
class Column {
  length = 0;
  #numbers = new Uint32Array(1024);

  constructor(numbers: readonly number[] = []) {
    for (const number of numbers) this.push(number);
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  push(number: number): void {
    this.set(this.length, number);
  }

  /** Sets a number that is there, or the next. */
  set(index: number, number: number): void {
    if (index === this.#numbers.length) {
      const more = new Uint32Array(2 * index);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[index] = number;
    this.length = Math.max(this.length, index + 1);
  }
}
