import { type Manifest, textsPath } from '../records/manifest.ts';
import type { Source } from '../records/source.ts';
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
  readonly #files = new Map<string, Map<number, string>>();
  readonly #loading = new Map<string, Promise<void>>();

  constructor(source: Source, manifest: Manifest) {
    this.#source = source;
    this.#manifest = manifest;
  }

  /** Loads the texts of these units in these locales. Rejects where one of the files fails, after the others have come. */
  async load(locales: readonly string[], units: readonly Named[]): Promise<void> {
    const files = new Set(units.map(({ name }) => this.#fileOf(name)));
    const results = await Promise.allSettled(
      locales.flatMap((locale) => [...files].map((file) => this.#load(locale, file))),
    );
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** A loaded text; undefined where there is none or it is not loaded. */
  get(locale: string, { unit, name }: Named): string | undefined {
    return this.#files.get(`${locale}.${this.#fileOf(name)}`)?.get(unit);
  }

  #fileOf(name: string): number {
    return fileOfName(name, this.#manifest.textFiles);
  }

  #load(locale: string, file: number): Promise<void> {
    if (!this.#manifest.locales.includes(locale)) return Promise.resolve();
    const key = `${locale}.${file}`;
    const loading =
      this.#loading.get(key) ??
      this.#source.json(textsPath(this.#manifest.at, locale, file)).then(
        (read) => void this.#files.set(key, readTextsFile(read as TextsFile)),
        (error) => {
          this.#loading.delete(key);
          throw error;
        },
      );
    this.#loading.set(key, loading);
    return loading;
  }
}
