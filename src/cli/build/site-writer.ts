import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isKept, type LastSite, type Made } from './last-site.ts';

/** Writes a site's files beside the last site, and takes from that what has not changed. */
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
   * Puts a file in its place: the last site's where that shows the same, else what `make` returns. Returns whether it
   * was made.
   * @param key changes when anything in the file does; without one it is made each time
   * @throws what `make` or the file system throws
   */
  async put(
    path: string,
    key: string | undefined,
    make: () => string | Uint8Array | Promise<string | Uint8Array>,
  ): Promise<boolean> {
    const file = join(this.#folder, path);
    this.#makeFolder(dirname(file));
    if (this.#last && key !== undefined && isKept(this.#last, path, key)) {
      link(join(this.#last.folder, path), file);
      this.made.push([path, key, this.#last.files.get(path)?.size ?? 0]);
      return false;
    }
    const content = await make();
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    writeFileSync(file, bytes);
    this.made.push([path, key ?? '', bytes.length]);
    return true;
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}

/** One file under two names costs neither reading nor writing; where there are no such links, it is copied. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
