import { NameKeys } from '../names/name-keys.ts';
import type { Names } from '../names/names.ts';
import type { NamesFile } from '../names/names-file.ts';
import { requestKeys } from '../query/pasted-request.ts';
import type { Query } from '../query/query.ts';
import { toRunsOfWords } from '../ranking/alternatives.ts';
import { keyPath, type Manifest, namesPath, vocabularyPath } from './manifest.ts';
import { pause } from './pause.ts';
import type { Source } from './source.ts';

/** Most files of names that are loaded for one query, and for what it may be a slip of; most rows that are added at once. */
const most = { asked: 4, ofWord: 1, guessed: 3, entries: 2, atOnce: 1500 };

/** Loads the names that a query needs: where they are few, those that begin so, then all. */
export class NamesLoader {
  readonly #source: Source;
  readonly #manifest: Manifest;
  readonly #names: Names;
  readonly #keys: NameKeys;
  readonly #loading = new Map<string, Promise<void>>();
  #hasAll = false;
  #vocabulary: Promise<string[]> | undefined;

  constructor(source: Source, manifest: Manifest, names: Names) {
    this.#source = source;
    this.#manifest = manifest;
    this.#names = names;
    this.#keys = new NameKeys(manifest);
  }

  /** Whether all names are in one file. */
  get areFew(): boolean {
    return this.#manifest.names.length <= 1;
  }

  /** Loads all names where they are in one file. */
  async loadAll(): Promise<void> {
    await this.#loadFiles([namesPath(this.#manifest.at, 0)]);
    this.#hasAll = true;
  }

  /** Loads what the first answer to a query needs. */
  async forFirst(query: Query): Promise<void> {
    if (!this.areFew || this.#manifest.keys === '') return this.forQuery(query);
    if (!this.#hasAll) await this.#loadKeys([query.value ?? query.compact], most.ofWord);
  }

  /** Loads names that begin like the query, its words or its value. */
  async forQuery(query: Query): Promise<void> {
    const { compact, labelled, words, value, request } = query;
    if (this.areFew) return this.loadAll();
    const keys = request
      ? requestKeys(request).map((key) => key.replace(/[^\p{L}\p{N}]+/gu, ''))
      : [];
    await this.#loadKeys(
      [...keys, compact, labelled, ...words, ...(value === null ? [] : [value])],
      most.asked,
    );
    if (words.length > 1) await this.#loadNamedEntries(query);
  }

  /** Loads all rows of entries that words of the query name, as another word may name one of them. */
  async #loadNamedEntries({ wordParts, compact }: Query): Promise<void> {
    const runs = new Set(toRunsOfWords(wordParts).map((run) => run.compact));
    runs.delete(compact);
    const named = this.#names.entryNames.filter((item) => runs.has(item.compact));
    const longest = named.sort((a, b) => b.compact.length - a.compact.length);
    const { at, names } = this.#manifest;
    const files = longest.flatMap(({ bearers }) =>
      bearers.map((entry) => {
        const unit = this.#names.entries[entry]?.unit ?? 0;
        return names.findLastIndex((first) => first <= unit);
      }),
    );
    await this.#loadFiles(
      [...new Set(files)].slice(0, most.entries).map((file) => namesPath(at, file)),
    );
  }

  /**
   * Loads names that words of the query may be slips of.
   *
   * @param guessedKeys gives the beginnings of such names
   */
  async forSlips(
    { wordParts }: Query,
    guessedKeys: (vocabulary: readonly string[], words: Query['wordParts']) => string[],
  ): Promise<void> {
    if (this.areFew) return;
    if (!this.#vocabulary) {
      this.#vocabulary = this.#source
        .json(vocabularyPath(this.#manifest.at))
        .then((text) => String(text).split(' '));
      this.#vocabulary.catch(() => (this.#vocabulary = undefined));
    }
    await this.#loadKeys(guessedKeys(await this.#vocabulary, wordParts), most.guessed);
  }

  /** Loads the names of units whose texts were found; of one word, which names answer too, fewer. */
  async forUnits(units: readonly number[], { words }: Query): Promise<void> {
    const { at, names } = this.#manifest;
    const missing = units.filter((unit) => this.#names.ofUnit(unit) === null);
    const files = new Set(missing.map((unit) => names.findLastIndex((first) => first <= unit)));
    const limit = words.length > 1 ? most.asked : most.ofWord;
    await this.#loadFiles([...files].slice(0, limit).map((file) => namesPath(at, file)));
  }

  async #loadKeys(beginnings: readonly string[], limit: number): Promise<void> {
    const found = [...new Set(beginnings.map((beginning) => this.#keys.filesOf(beginning)))];
    const files = found.filter((own) => own.length > 0).slice(0, limit);
    await this.#loadFiles(files.flat().map((file) => keyPath(this.#manifest.at, file)));
  }

  async #loadFiles(paths: readonly string[]): Promise<void> {
    await Promise.all(paths.map((path) => this.#loadFile(path)));
  }

  #loadFile(path: string): Promise<void> {
    let loading = this.#loading.get(path);
    if (!loading) {
      loading = this.#source.json(path).then((file) => this.#add(file as NamesFile));
      loading.catch(() => this.#loading.delete(path));
      this.#loading.set(path, loading);
    }
    return loading;
  }

  async #add(file: NamesFile): Promise<void> {
    const added = this.#names.add(file);
    for (const [locale, own] of Object.entries(file.published)) {
      // Where they are many, a language at a time, so that no key press waits for all of them.
      if (added.rows.length > most.atOnce) await pause();
      this.#names.addPublished({ [locale]: own }, added);
    }
  }
}
