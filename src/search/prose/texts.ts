import { type Manifest, textsPath } from '../records/manifest.ts';
import type { Source } from '../records/source.ts';
import { fold } from '../text/fold.ts';
import { fileOfName, readTextsFile, type TextsFile } from './text-files.ts';

/** A unit whose text is wanted, with its name. */
export interface Named {
  unit: number;
  name: string;
}

/** Texts of units, loaded by file as they are shown. */
export class Texts {
  readonly #source: Source;
  readonly #manifest: Manifest;
  readonly #firsts: string[];
  /** By locale, then unit. */
  readonly #texts = new Map<string, Map<number, string>>();
  readonly #loading = new Map<string, Promise<void>>();

  constructor(source: Source, manifest: Manifest) {
    this.#source = source;
    this.#manifest = manifest;
    this.#firsts = manifest.texts.split('\n');
  }

  /**
   * Loads the texts of these units in a locale, with the English ones. Rejects where one of the files fails, after the
   * others have come.
   */
  async load(locale: string, units: readonly Named[]): Promise<void> {
    if (!this.#manifest.locales.includes(locale)) return;
    const files = new Set(units.map(({ name }) => fileOfName(fold(name), this.#firsts)));
    const results = await Promise.allSettled([...files].map((file) => this.#load(locale, file)));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** A loaded text; empty where there is none, undefined where that is not known yet. */
  get(locale: string, unit: number): string | undefined {
    return this.#texts.get(locale)?.get(unit);
  }

  #load(locale: string, file: number): Promise<void> {
    const path = textsPath(this.#manifest.at, locale, file);
    let loading = this.#loading.get(path);
    if (!loading) {
      loading = this.#source.json(path).then((read) => this.#add(locale, read as TextsFile));
      loading.catch(() => this.#loading.delete(path));
      this.#loading.set(path, loading);
    }
    return loading;
  }

  #add(locale: string, file: TextsFile): void {
    for (const { unit, text, english } of readTextsFile(file)) {
      this.#put(locale, unit, text);
      if (english !== undefined) this.#put('en', unit, english);
    }
  }

  #put(locale: string, unit: number, text: string): void {
    const own = this.#texts.get(locale) ?? new Map<number, string>();
    this.#texts.set(locale, own);
    own.set(unit, text);
  }
}
