import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isKept, type LastSite, type Made } from './last-site.ts';

/**
 * Writes a site's files into a folder that mirrors the last site, where there is one: what has not changed is there
 * already.
 */
export class SiteWriter {
  /** Every file that was put, for the next build. */
  readonly made: Made[] = [];
  readonly #folder: string;
  readonly #last: LastSite | undefined;
  readonly #folders = new Set<string>();

  constructor(folder: string, last: LastSite | undefined) {
    this.#folder = folder;
    this.#last = last;
  }

  /**
   * Puts a file in its place: the last site's stays where that shows the same, else what `make` returns is written.
   * Returns whether it was made.
   * @param key changes when anything in the file does; without one it is made each time
   * @throws what `make` or the file system throws
   */
  async put(
    path: string,
    key: string | undefined,
    make: () => string | Uint8Array | Promise<string | Uint8Array>,
  ): Promise<boolean> {
    const known = this.#last?.files.get(path);
    if (this.#last && known && key !== undefined && isKept(this.#last, path, key)) {
      this.made.push([path, key, known.size, known.written]);
      return false;
    }
    const content = await make();
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const file = join(this.#folder, path);
    this.#makeFolder(dirname(file));
    // The file there is a link to the last site's: writing into it would change that site.
    if (this.#last) rmSync(file, { recursive: true, force: true });
    writeFileSync(file, bytes);
    this.made.push([path, key ?? '', bytes.length, statSync(file).mtimeMs]);
    return true;
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
