import { arrange } from './arrange.ts';
import type { Hit } from './hit.ts';
import {
  bytesAtOpening,
  type Manifest,
  manifestPath,
  namesPath,
  publishedPath,
} from './manifest.ts';
import { Names } from './names.ts';
import type { NamesFile } from './names-file.ts';
import type { PublishedFile } from './published-file.ts';
import type { Query } from './query.ts';
import type { Source, WordIndex } from './source.ts';
import { verifyTexts } from './text-match.ts';
import { Texts } from './texts.ts';

/** Both tiers of search. `names` answers at once with what is loaded; `all` loads what is missing and asks the word index. */
export class Engine {
  readonly names = new Names();
  readonly texts: Texts;
  readonly #source: Source;
  readonly #manifest: Manifest;
  /** Locales with texts: the reader's, English, the others. */
  readonly locales: readonly string[];
  #loaded = 0;
  #rest: Promise<void> | undefined;
  #words: Promise<WordIndex> | undefined;

  private constructor(source: Source, manifest: Manifest, reader: string) {
    this.#source = source;
    this.#manifest = manifest;
    this.texts = new Texts(source, manifest);
    const own = manifest.texts.find((locale) => locale.toLowerCase() === reader.toLowerCase());
    const first = [...new Set([...(own ? [own] : []), 'en'])].filter((locale) =>
      manifest.texts.includes(locale),
    );
    this.locales = [...first, ...manifest.texts.filter((locale) => !first.includes(locale))];
  }

  /**
   * Loads the manifest and the first parts of the names tier.
   *
   * @param reader locale of the page, whose texts are shown and ranked first
   */
  static async open(source: Source, reader: string): Promise<Engine> {
    const engine = new Engine(source, (await source.json(manifestPath)) as Manifest, reader);
    let bytes = 0;
    const first = engine.#manifest.parts.filter((size, part) => {
      bytes += size;
      return part === 0 || bytes <= bytesAtOpening;
    }).length;
    await engine.#load(first);
    return engine;
  }

  /** Whether every part of the names tier has been loaded. */
  get complete(): boolean {
    return this.#loaded >= this.#manifest.parts.length;
  }

  /** What the loaded names answer, at once. */
  byName(query: Query): Hit[] {
    return arrange(this.names, query);
  }

  /** The whole answer: every part of the names, and the texts. */
  async all(query: Query): Promise<Hit[]> {
    if (!this.complete) {
      this.#rest ??= this.#load(this.#manifest.parts.length).finally(
        () => (this.#rest = undefined),
      );
      await this.#rest;
    }
    if (query.index === '' || (query.value !== null && query.owner === ''))
      return this.byName(query);
    const candidates = (await (await this.#openWords()).candidates(query.index)).map(
      (position) => this.names.textUnits[position] ?? 0,
    );
    await this.texts.load(this.locales, candidates);
    return arrange(
      this.names,
      query,
      verifyTexts(query, candidates, (unit) => this.texts.of(unit, this.locales)),
    );
  }

  async #openWords(): Promise<WordIndex> {
    if (!this.#manifest.prose) return { candidates: async () => [] };
    this.#words ??= this.#source.words(this.#manifest).catch((error) => {
      this.#words = undefined;
      throw error;
    });
    return this.#words;
  }

  async #load(until: number): Promise<void> {
    const { at, published } = this.#manifest;
    const files = Array.from({ length: until - this.#loaded }, async (_, index) => {
      const part = this.#loaded + index;
      const names = this.#source.json(namesPath(at, part));
      const own = published.map(
        async (locale) =>
          [locale, await this.#source.json(publishedPath(at, part, locale))] as const,
      );
      return { part, names: (await names) as NamesFile, published: await Promise.all(own) };
    });
    for (const file of await Promise.all(files)) {
      this.names.addPart(file.names);
      for (const [locale, own] of file.published)
        this.names.addPublished(file.part, locale, own as PublishedFile);
    }
    this.#loaded = until;
  }
}
