import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { bytesAt } from './bytes-at.ts';
import {
  type CacheFile,
  type Folder,
  openCacheFile,
  type Part,
  type Span,
  tail,
} from './cache-file.ts';
import type { MadePath } from './made-path.ts';

/** How much of a file has to be of use for the next one to begin as a copy of it. */
const leastUse = 0.75;

/**
 * Remembers in a file what each path's files yielded, so that a build reads only pages that changed since the last. What
 * is read goes to the file at once: in memory stay records.
 */
export class ReadingCache {
  readonly #file: string;
  readonly #code: string;
  readonly #known: CacheFile;
  /** What other threads have read that nobody has asked for yet. */
  readonly #offered = new Map<string, Part>();
  /** Parts that were asked for or added, in that order. */
  readonly #parts = new Map<string, Part>();
  /** Those that stand in the file of the last reading. */
  readonly #kept = new Set<string>();
  /** Whether the new file begins as a copy of the last one: what is kept has its place already. */
  readonly #continues: boolean;
  #beside: number | undefined;
  #end: number;

  constructor(file: string, code: string) {
    this.#file = file;
    this.#code = code;
    this.#known = openCacheFile(file, code);
    const { parts, end } = this.#known;
    const used = [...parts.values()].flatMap(({ entries, search }) => [entries, search]);
    this.#continues = used.reduce((sum, [from, to]) => sum + to - from, 0) > leastUse * end;
    this.#end = this.#continues ? end : 0;
  }

  /** How many paths were read, because they are new or have changed; before the cache is saved. */
  get fresh(): number {
    return this.#parts.size - this.#kept.size;
  }

  /** Whether it has nothing to give. */
  get isEmpty(): boolean {
    return this.#known.parts.size === 0;
  }

  /** Whether it has what the files of a path yielded that have this digest: it is then kept. */
  has(path: string, digest: string): boolean {
    const offered = this.#offered.get(path);
    const part = offered ?? this.#known.parts.get(path);
    if (part?.files !== digest) return false;
    if (!offered && ![part.entries, part.search].every((span) => this.#isWhole(span))) return false;
    if (!offered) this.#kept.add(path);
    this.#parts.set(path, part);
    return true;
  }

  /** Adds what the files of a path yielded. */
  add(path: string, digest: string, made: MadePath): void {
    this.#parts.set(path, this.#partOf(digest, made));
  }

  /** Adds what another thread has read, for when it is asked for. */
  offer(path: string, digest: string, made: MadePath): void {
    if (!this.#parts.has(path)) this.#offered.set(path, this.#partOf(digest, made));
  }

  /** Replaces the file by what was asked for this time, and what that folder is; the rest is forgotten. */
  save(folder: Folder): void {
    const { parts } = this.#known;
    const isSame =
      this.fresh === 0 &&
      this.#parts.size === parts.size &&
      JSON.stringify(folder) === JSON.stringify(this.#known.folder);
    if (!isSame) {
      for (const [path, part] of this.#parts) {
        if (this.#continues || !this.#kept.has(path)) continue;
        const [entries, search] = [part.entries, part.search].map((span) =>
          this.#write(this.#bytesOf(span)),
        ) as [Span, Span];
        this.#parts.set(path, { ...part, entries, search });
      }
      const start = this.#end;
      const index = Buffer.from(
        JSON.stringify({ code: this.#code, folder, parts: [...this.#parts] }),
      );
      this.#put(index);
      this.#put(createHash('sha1').update(index).digest());
      const last = Buffer.alloc(tail.start);
      last.writeDoubleLE(start);
      this.#put(last);
      ftruncateSync(this.#opened(), this.#end);
      closeSync(this.#opened());
      renameSync(this.#name(), this.#file);
    }
    if (this.#known.fd !== undefined) closeSync(this.#known.fd);
  }

  #isWhole(span: Span): boolean {
    return digestOf(this.#bytesOf(span)) === span[2];
  }

  #partOf(files: string, { record, entries, search }: MadePath): Part {
    return { files, entries: this.#write(entries), search: this.#write(search), record };
  }

  #bytesOf([start, end]: Span): Uint8Array {
    const { fd } = this.#known;
    return fd === undefined ? new Uint8Array() : bytesAt(fd, start, end);
  }

  #write(bytes: Uint8Array): Span {
    const start = this.#end;
    this.#put(bytes);
    return [start, this.#end, digestOf(bytes)];
  }

  #put(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      const written = writeSync(this.#opened(), bytes, done, bytes.length - done, this.#end);
      done += written;
      this.#end += written;
    }
  }

  #opened(): number {
    if (this.#beside === undefined) {
      mkdirSync(dirname(this.#file), { recursive: true });
      if (this.#continues) copyFileSync(this.#file, this.#name());
      this.#beside = openSync(this.#name(), this.#continues ? 'r+' : 'w');
    }
    return this.#beside;
  }

  /** One name for all: what a killed build left is overwritten by the next. */
  #name(): string {
    return `${this.#file}.next`;
  }
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha1', bytes, 'base64url');
}
