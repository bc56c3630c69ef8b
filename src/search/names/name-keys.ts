import type { Manifest } from '../records/manifest.ts';

/** Longest beginning that is told apart. */
export const longestKey = 24;

/** Which files of names a beginning needs, see `write-keys.ts`. */
export class NameKeys {
  readonly #files = new Map<string, { files: number[]; whole: boolean }>();

  constructor({ keys, wholeKeys }: Pick<Manifest, 'keys' | 'wholeKeys'>) {
    const lines = keys === '' ? [] : keys.split('\n');
    lines.forEach((line, file) => {
      for (const key of line.split(' ')) {
        const known = this.#files.get(key);
        if (known) known.files.push(file);
        else this.#files.set(key, { files: [file], whole: wholeKeys[file] === '1' });
      }
    });
  }

  /** Where all names with a beginning go on alike, their file is that of a longer one. */
  #longer(compact: string): readonly number[] {
    const found = [...this.#files].find(([key]) => compact !== '' && key.startsWith(compact));
    return found?.[1].files ?? [];
  }

  /** The files with the names that begin so, or have a part that does; several where very many are of exactly that name. */
  filesOf(compact: string): readonly number[] {
    for (let length = compact.length; length > 0; length--) {
      const found = this.#files.get(compact.slice(0, length));
      if (found)
        return found.whole || length === compact.length || length >= longestKey
          ? found.files
          : this.#longer(compact);
    }
    return this.#longer(compact);
  }
}
