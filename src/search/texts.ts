import { type Manifest, textsPath } from './manifest.ts';
import type { Source } from './source.ts';

/** Texts of units, loaded by file as they are needed. */
export class Texts {
  readonly #source: Source;
  readonly #manifest: Manifest;
  readonly #files = new Map<string, string[]>();
  readonly #loading = new Map<string, Promise<void>>();

  constructor(source: Source, manifest: Manifest) {
    this.#source = source;
    this.#manifest = manifest;
  }

  /** Loads the texts of these units in these locales. */
  async load(locales: readonly string[], units: readonly number[]): Promise<void> {
    const shards = new Set(units.map((unit) => this.#shardOf(unit)));
    await Promise.all(
      locales.flatMap((locale) => [...shards].map((shard) => this.#file(locale, shard))),
    );
  }

  /** A loaded text; empty where there is none, undefined where it is not loaded. */
  get(locale: string, unit: number): string | undefined {
    return this.#files.get(`${locale}.${this.#shardOf(unit)}`)?.[unit % this.#manifest.shard];
  }

  /** The loaded texts of a unit, in the order of `locales`. */
  *of(unit: number, locales: readonly string[]): Generator<[locale: string, text: string]> {
    for (const locale of locales) {
      const text = this.get(locale, unit);
      if (text) yield [locale, text];
    }
  }

  #shardOf(unit: number): number {
    return Math.floor(unit / this.#manifest.shard);
  }

  #file(locale: string, shard: number): Promise<void> {
    if (!this.#manifest.texts.includes(locale)) return Promise.resolve();
    const key = `${locale}.${shard}`;
    const loading =
      this.#loading.get(key) ??
      this.#source.json(textsPath(this.#manifest.at, locale, shard)).then(
        (file) => void this.#files.set(key, file as string[]),
        (error) => {
          this.#loading.delete(key);
          throw error;
        },
      );
    this.#loading.set(key, loading);
    return loading;
  }
}
