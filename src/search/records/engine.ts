import { Names } from '../names/names.ts';
import { type Characters, noCharacters, readCharacters, simplify } from '../prose/characters.ts';
import { Texts } from '../prose/texts.ts';
import type { WordIndex } from '../prose/word-index.ts';
import { type Query, toQuery } from '../query/query.ts';
import { type FoundTexts, noTexts } from '../ranking/hit.ts';
import { type Ranked, type RankOptions, rank } from '../ranking/rank.ts';
import { withFilters } from '../ranking/with-filters.ts';
import { isUnspaced } from '../text/fold.ts';
import { charactersPath, type Manifest, manifestPath } from './manifest.ts';
import { NamesLoader } from './names-loader.ts';
import { pause } from './pause.ts';
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
  readonly #loader: NamesLoader;
  /** Locales with texts: the reader's, English, the others. */
  readonly locales: readonly string[];
  #characters: Promise<Characters> | undefined;
  #rest: Promise<typeof import('./rest.ts')> | undefined;
  #words: WordIndex | undefined;

  private constructor(source: Source, manifest: Manifest, reader: string) {
    this.#source = source;
    this.manifest = manifest;
    this.texts = new Texts(source, manifest);
    this.#loader = new NamesLoader(source, manifest, this.names);
    const own = manifest.locales.find((locale) => locale.toLowerCase() === reader.toLowerCase());
    const first = [...new Set([own, 'en'])].filter(
      (locale) => locale !== undefined && manifest.locales.includes(locale),
    ) as string[];
    this.locales = [...first, ...manifest.locales.filter((locale) => !first.includes(locale))];
  }

  /**
   * Loads the manifest.
   *
   * @param reader locale of the page, whose texts are shown and ranked first
   */
  static async open(source: Source, reader: string): Promise<Engine> {
    return new Engine(source, (await source.json(manifestPath)) as Manifest, reader);
  }

  /** Loads all names, where they are few, ahead of a query, which loads them where this fails. */
  async loadAhead(): Promise<void> {
    if (this.#loader.areFew) await this.#loader.loadAll().catch(() => undefined);
  }

  /** Names nearest to a query that nothing answers. */
  async nearest(query: Query): Promise<string[]> {
    const { nearestNames } = await this.#loadRest();
    return nearestNames(this.names, query);
  }

  /** Reads what was typed. */
  read(typed: string): Query | null {
    return toQuery(typed, this.manifest);
  }

  /** What names answer, once those that begin so are loaded; where that fails, what the loaded ones answer. */
  async named(query: Query): Promise<Ranked> {
    // Asked for ahead of the whole answer, which asks again where this fails.
    this.#loadRest().catch(() => undefined);
    await this.#loader.forFirst(query).catch(() => undefined);
    return this.byName(query);
  }

  /** What the loaded names answer, at once. */
  byName(query: Query): Ranked {
    const understood = this.#understood(query);
    return withFilters(this.names, query, this.#rank(understood, noTexts, { namesOnly: true }));
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
    const isLiteral = typed.value !== null || typed.page !== null || typed.request !== null;
    const hasWords = typed.words.length > 0 && this.manifest.words !== '';
    // Words come at the same time as names where they are sure to be needed.
    if (hasWords && !isLiteral && this.#loader.areFew) this.#find(typed).catch(() => undefined);
    await attempt('names', this.#loader.forQuery(typed), undefined);
    const query = this.#understood(typed);
    let texts: FoundTexts = noTexts;
    let ranked: Ranked | undefined;
    if (isLiteral) {
      ranked = this.#rank(query);
      if (ranked.isLiteral)
        return { ...withFilters(this.names, query, ranked), failed: [...failed] };
    }
    if (hasWords && !this.#isBeginning(query)) {
      texts = await attempt('texts', this.#find(query), noTexts);
      const units = texts.phrase.map(({ unit }) => unit);
      await attempt('names', this.#loader.forUnits(units, query), undefined);
      await pause();
      ranked = this.#rank(query, texts);
      if (!ranked.isFull && texts.phrase.length === 0 && !failed.has('texts')) {
        texts = await attempt('texts', this.#find(query, true), texts);
        ranked = this.#rank(query, texts);
      }
    }
    ranked ??= this.#rank(query);
    if ((!ranked.isFull && texts.phrase.length === 0) || ranked.mayBeSlip) {
      const slips = await attempt('names', this.#loadSlips(query), undefined);
      await pause();
      if (slips) ranked = this.#rank(query, texts, { slips });
    }
    return { ...withFilters(this.names, query, ranked), failed: [...failed] };
  }

  /** Whether the query is so short that, where there are very many names, those that begin so are answer enough. */
  #isBeginning(query: Query): boolean {
    const letters = query.compact.length;
    if (this.#loader.areFew || query.prose || letters > 3) return false;
    return letters < 3 || this.#rank(query).hits.length > 0;
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

  #rank(
    query: Query,
    texts: FoundTexts = noTexts,
    options: Pick<RankOptions, 'slips' | 'namesOnly'> = {},
  ): Ranked {
    return rank(this.names, query, texts, { ...options, headings: this.manifest.headings });
  }

  #loadRest(): Promise<typeof import('./rest.ts')> {
    if (!this.#rest) {
      this.#rest = import('./rest.ts');
      this.#rest.catch(() => (this.#rest = undefined));
    }
    return this.#rest;
  }

  async #loadSlips(query: Query): Promise<RankOptions['slips']> {
    const rest = await this.#loadRest();
    await this.#loader.forSlips(query, rest.guessedKeys);
    return rest;
  }

  async #find(query: Query, forms = false): Promise<FoundTexts> {
    const { findTexts, WordIndex } = await this.#loadRest();
    this.#words ??= new WordIndex(this.#source, this.manifest);
    const words = this.#words;
    const find = (characters: Characters): Promise<FoundTexts> =>
      findTexts(words, query, this.manifest.locales, characters, {
        first: this.locales,
        forms,
      });
    if (!query.words.some(isUnspaced)) return find(noCharacters);
    // Most queries have no traditional character, and need not wait for the file that says so.
    const [characters, asTyped] = await Promise.all([this.#loadCharacters(), find(noCharacters)]);
    return simplify(query.text, characters) === query.text ? asTyped : find(characters);
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
}
