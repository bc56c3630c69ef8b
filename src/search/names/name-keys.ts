import type { Manifest } from '../records/manifest.ts';

/** Which files of names a beginning needs, see `write-keys.ts`. */
export class NameKeys {
  readonly #files: Map<string, { file: number; whole: boolean }>;

  constructor({ keys, wholeKeys }: Pick<Manifest, 'keys' | 'wholeKeys'>) {
    const lines = keys === '' ? [] : keys.split('\n');
    this.#files = new Map(
      lines.map((key, file) => [key, { file, whole: wholeKeys[file] === '1' }]),
    );
  }

  /** Where all names with a beginning go on alike, their file is that of a longer one. */
  #longer(compact: string): number | undefined {
    return [...this.#files].find(([key]) => compact !== '' && key.startsWith(compact))?.[1].file;
  }

  /** The file with the names that begin so, or have a part that does; undefined where there is none. */
  fileOf(compact: string): number | undefined {
    for (let length = compact.length; length > 0; length--) {
      const found = this.#files.get(compact.slice(0, length));
      if (found)
        return found.whole || length === compact.length || length >= 24
          ? found.file
          : this.#longer(compact);
    }
    return this.#longer(compact);
  }
}
