import { type Manifest, wordsPath } from '../records/manifest.ts';
import type { Source } from '../records/source.ts';
import { type Occurrences, readOccurrences, type WordsFile } from './words-file.ts';

interface LoadedFile {
  words: string[];
  lines: string[];
}

/** Most files that one beginning of a word is looked up in. */
const mostFiles = 3;

/** The words of all texts, loaded by file as they are asked for. */
export class WordIndex {
  readonly #source: Source;
  readonly #at: string;
  readonly #firsts: string[];
  readonly #files = new Map<number, Promise<LoadedFile>>();

  constructor(source: Source, { at, words }: Pick<Manifest, 'at' | 'words'>) {
    this.#source = source;
    this.#at = at;
    this.#firsts = words === '' ? [] : words.split('\n');
  }

  /** Every word that begins so, with where it stands, the word itself first. */
  async beginningWith(beginning: string): Promise<{ word: string; occurrences: Occurrences }[]> {
    const files = await Promise.all(this.#filesOf(beginning).map((file) => this.#load(file)));
    return files.flatMap(({ words, lines }) => {
      const found: { word: string; occurrences: Occurrences }[] = [];
      for (let index = lowerBound(words, beginning); words[index]?.startsWith(beginning); index++)
        found.push({
          word: words[index] ?? '',
          occurrences: readOccurrences(lines[index] ?? ''),
        });
      return found;
    });
  }

  /** Where exactly this word stands. */
  async exactly(word: string): Promise<Occurrences | undefined> {
    const [file] = this.#filesOf(word);
    if (file === undefined) return undefined;
    const { words, lines } = await this.#load(file);
    const index = lowerBound(words, word);
    return words[index] === word ? readOccurrences(lines[index] ?? '') : undefined;
  }

  #filesOf(beginning: string): number[] {
    if (this.#firsts.length === 0) return [];
    let file = lowerBound(this.#firsts, beginning);
    if (this.#firsts[file] !== beginning) file = Math.max(0, file - 1);
    const files = [file];
    while (files.length < mostFiles && this.#firsts[file + files.length]?.startsWith(beginning))
      files.push(file + files.length);
    return files;
  }

  #load(file: number): Promise<LoadedFile> {
    let loading = this.#files.get(file);
    if (!loading) {
      loading = this.#source.json(wordsPath(this.#at, file)).then((read) => {
        const { words, occurrences } = read as WordsFile;
        return { words: words.split('\n'), lines: occurrences.split('\n') };
      });
      loading.catch(() => this.#files.delete(file));
      this.#files.set(file, loading);
    }
    return loading;
  }
}

/** Position of the first item that is not before the wanted one. */
function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
