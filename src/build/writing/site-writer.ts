import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
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

  /** Whether the last site has a file that shows just this. */
  isKept(path: string, key: string): boolean {
    return this.#last !== undefined && isKept(this.#last, path, key);
  }

  /**
   * Puts a file in its place: the last site's stays where that shows the same, else what `make` returns is written, piece
   * by piece where it is many. Returns whether it was made.
   * @param key changes when anything in the file does; without one it is made each time
   * @throws what `make` or the file system throws
   */
  async put(
    path: string,
    key: string | undefined,
    make: () => Content | Promise<Content>,
  ): Promise<boolean> {
    const known = this.#last?.files.get(path);
    if (known && key !== undefined && this.isKept(path, key)) {
      this.made.push([path, key, known.size, known.written, known.digest]);
      return false;
    }
    const content = await make();
    const file = join(this.#folder, path);
    this.#makeFolder(dirname(file));
    // The file there is a link to the last site's: writing into it would change that site.
    if (this.#last) rmSync(file, { recursive: true, force: true });
    this.made.push([path, key ?? '', ...write(file, piecesOf(content))]);
    return true;
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}

/** What is written to a file, whole or in pieces. */
export type Content = string | Uint8Array | Iterable<string>;

function piecesOf(content: Content): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

/** Writes a file. Returns its size, when it was written, and a digest. */
function write(file: string, pieces: Iterable<string | Uint8Array>): [number, number, string] {
  const hash = createHash('sha1');
  const fd = openSync(file, 'w');
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      hash.update(bytes);
      for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
    }
    const { size, mtimeMs } = fstatSync(fd);
    return [size, mtimeMs, hash.digest('base64url').slice(0, 12)];
  } finally {
    closeSync(fd);
  }
}
