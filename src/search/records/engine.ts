import { NameKeys } from '../names/name-keys.ts';
import { Names } from '../names/names.ts';
import type { NamesFile } from '../names/names-file.ts';
import { type Characters, noCharacters, readCharacters } from '../prose/characters.ts';
import { findTexts } from '../prose/find-texts.ts';
import { Texts } from '../prose/texts.ts';
import { WordIndex } from '../prose/word-index.ts';
import { passes } from '../query/facets.ts';
import { type Query, toQuery } from '../query/query.ts';
import { guessedKeys } from '../ranking/alternatives.ts';
import { type FoundTexts, noTexts } from '../ranking/hit.ts';
import { mergeVersions } from '../ranking/merge-versions.ts';
import { type Ranked, rank } from '../ranking/rank.ts';
import { isUnspaced } from '../text/fold.ts';
import {
  charactersPath,
  keyPath,
  type Manifest,
  manifestPath,
  namesPath,
  vocabularyPath,
} from './manifest.ts';
import type { Source } from './source.ts';

/** Parts of search that can fail without the others. */
export type Part = 'names' | 'texts';

/** An answer, and which parts of search could not be asked for it. */
export interface Answer extends Ranked {
  failed: Part[];
}

/** Search over its files. `byName` answers at once with what is loaded, `all` loads what the query needs. */
export class Engine {
  readonly names = new Names();
  readonly texts: Texts;
  readonly manifest: Manifest;
  readonly #source: Source;
  readonly #words: WordIndex;
  readonly #keys: NameKeys;
  readonly #loading = new Map<string, Promise<void>>();
  /** Locales with texts: the reader's, English, the others. */
  readonly locales: readonly string[];
  #characters: Promise<Characters> | undefined;
  #vocabulary: Promise<string[]> | undefined;

  private constructor(source: Source, manifest: Manifest, reader: string) {
    this.#source = source;
    this.manifest = manifest;
    this.texts = new Texts(source, manifest);
    this.#words = new WordIndex(source, manifest);
    this.#keys = new NameKeys(manifest);
    const own = manifest.locales.find((locale) => locale.toLowerCase() === reader.toLowerCase());
    const first = [...new Set([own, 'en'])].filter(
      (locale) => locale !== undefined && manifest.locales.includes(locale),
    ) as string[];
    this.locales = [...first, ...manifest.locales.filter((locale) => !first.includes(locale))];
  }

  /**
   * Loads the manifest, which has the names where they are few.
   *
   * @param reader locale of the page, whose texts are shown and ranked first
   */
  static async open(source: Source, reader: string): Promise<Engine> {
    const engine = new Engine(source, (await source.json(manifestPath)) as Manifest, reader);
    if (engine.manifest.all) engine.names.add(engine.manifest.all);
    return engine;
  }

  /** Reads what was typed. */
  read(typed: string): Query | null {
    return toQuery(typed, this.manifest);
  }

  /** What the loaded names answer, at once. */
  byName(query: Query): Ranked {
    return this.#within(query, this.#rank(this.#understood(query)));
  }

  /** The whole answer. A part of search that can't be loaded is named; the others answer. */
  async all(typed: Query): Promise<Answer> {
    const failed = new Set<Part>();
    const attempt = async <Result>(
      part: Part,
      task: Promise<Result>,
      otherwise: Result,
    ): Promise<Result> =>
      task.catch(() => {
        failed.add(part);
        return otherwise;
      });
    await attempt('names', this.#loadFor(typed), undefined);
    const query = this.#understood(typed);
    let texts: FoundTexts = noTexts;
    let ranked: Ranked | undefined;
    if (query.value !== null || query.page) {
      ranked = this.#rank(query);
      if (ranked.hits.some(({ way }) => way === 'value' || way === 'page'))
        return { ...this.#within(query, ranked), failed: [...failed] };
    }
    if (query.words.length > 0 && this.manifest.words !== '') {
      texts = await attempt('texts', this.#find(query), noTexts);
      await attempt('names', this.#loadUnits(texts), undefined);
      ranked = this.#rank(query, texts);
      if (!ranked.isFull && texts.phrase.length === 0 && !failed.has('texts')) {
        texts = await attempt('texts', this.#find(query, true), texts);
        ranked = this.#rank(query, texts);
      }
    }
    ranked ??= this.#rank(query);
    if ((!ranked.isFull && texts.phrase.length === 0) || ranked.mayBeSlip) {
      await attempt('names', this.#loadGuesses(query), undefined);
      ranked = this.#rank(query, texts, true);
    }
    return { ...this.#within(query, ranked), failed: [...failed] };
  }

  /** The query with its versions as words, where a row of exactly those words has such a name. */
  #understood(query: Query): Query {
    const { asWords } = query;
    if (!asWords) return query;
    const [first] = this.#rank(asWords).hits;
    const name = first?.row != null ? this.names.rows[first.row]?.name.toLowerCase() : undefined;
    const isRow = first?.way === 'together' && first.group === 'exact';
    return isRow && query.filters.some(({ wanted }) => wanted === name) ? asWords : query;
  }

  #rank(query: Query, texts: FoundTexts = noTexts, slips = false): Ranked {
    return rank(this.names, query, texts, { slips, headings: this.manifest.headings });
  }

  #within(query: Query, ranked: Ranked): Ranked {
    const { names } = this;
    const passing = ranked.hits.filter((hit) =>
      query.filters.every((one) => passes(names, hit, one)),
    );
    const hits = passing.map((hit) => ({ ...hit }));
    return { ...ranked, hits: mergeVersions(names, hits) };
  }

  async #find(query: Query, forms = false): Promise<FoundTexts> {
    const characters = query.words.some(isUnspaced) ? await this.#loadCharacters() : noCharacters;
    return findTexts(this.#words, query, this.manifest.locales, characters, {
      first: this.locales,
      forms,
    });
  }

  #loadCharacters(): Promise<Characters> {
    if (!this.#characters) {
      const loading = this.#source
        .json(charactersPath(this.manifest.at))
        .then((pairs) => readCharacters(pairs as string));
      loading.catch(() => (this.#characters = undefined));
      this.#characters = loading;
    }
    return this.#characters;
  }

  /** Loads the names that a query needs, where they don't stand in one file. */
  async #loadFor(query: Query): Promise<void> {
    const { at, all } = this.manifest;
    if (all) return;
    const keys = new Set([
      query.compact,
      ...query.words,
      ...(query.value === null ? [] : [query.value]),
    ]);
    const files = new Set([...keys].flatMap((key) => this.#keys.fileOf(key) ?? []));
    await Promise.all([...files].slice(0, 4).map((file) => this.#loadNames(keyPath(at, file))));
  }

  /** Loads names that words of the query may be slips of, where not all names stand in one file. */
  async #loadGuesses({ fine }: Query): Promise<void> {
    const { at, all } = this.manifest;
    if (all) return;
    if (!this.#vocabulary) {
      this.#vocabulary = this.#source
        .json(vocabularyPath(at))
        .then((text) => String(text).split(' '));
      this.#vocabulary.catch(() => (this.#vocabulary = undefined));
    }
    const keys = guessedKeys(await this.#vocabulary, fine);
    const files = new Set(keys.flatMap((key) => this.#keys.fileOf(key) ?? []));
    await Promise.all([...files].slice(0, 3).map((file) => this.#loadNames(keyPath(at, file))));
  }

  /** Loads the names of units whose texts were found, where they are not loaded. */
  async #loadUnits({ phrase }: FoundTexts): Promise<void> {
    const { at, names } = this.manifest;
    const missing = phrase.filter(({ unit }) => this.names.ofUnit(unit) === null);
    const files = new Set(missing.map(({ unit }) => names.findLastIndex((first) => first <= unit)));
    await Promise.all([...files].slice(0, 4).map((file) => this.#loadNames(namesPath(at, file))));
  }

  #loadNames(path: string): Promise<void> {
    let loading = this.#loading.get(path);
    if (!loading) {
      loading = this.#source.json(path).then((file) => this.names.add(file as NamesFile));
      loading.catch(() => this.#loading.delete(path));
      this.#loading.set(path, loading);
    }
    return loading;
  }
}
