import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { JoinedPath } from '../ingest/join/join-path.ts';
import type { PathMemory } from '../store/reference.ts';

/** Where what a path's files yielded stands in the file, a digest of those files, and one of what they yielded. */
type Part = [files: string, start: number, end: number, yielded: string];

/** Ends the file: which code read it, and its parts by path. What other code read is read again. */
interface Index {
  code: string;
  parts: Map<string, Part>;
}

/** The last bytes of the file: a digest of the index, and the number of the byte where that begins. */
const tail = { digest: 20, start: 8 };

/**
 * Remembers in a file what each path's files yielded, so that a build reads only pages that changed since the last. What
 * is read goes to the file at once: a large reference is not in memory twice.
 */
export class ReadingMemory implements PathMemory {
  readonly #file: string;
  readonly #code: string;
  readonly #known: Map<string, Part>;
  #bytes: Uint8Array;
  /** Paths asked for whose parts are as they were. */
  readonly #kept = new Set<string>();
  readonly #added = new Map<string, Part>();
  #beside: number | undefined;
  #end = 0;

  constructor(file: string, code: string) {
    this.#file = file;
    this.#code = code;
    const stored = readStored(file, code);
    this.#known = stored.parts;
    this.#bytes = stored.bytes;
  }

  /** How many paths were read, because they are new or have changed; before the memory is saved. */
  get fresh(): number {
    return this.#added.size;
  }

  /** Whether it has nothing to give. */
  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  get(path: string, digest: string): JoinedPath | undefined {
    const part = this.#known.get(path);
    if (part?.[0] !== digest) return undefined;
    const bytes = this.#bytesOf(part);
    if (digestOf(bytes) !== part[3]) return undefined;
    this.#kept.add(path);
    return deserialize(bytes) as JoinedPath;
  }

  set(path: string, digest: string, joined: JoinedPath): void {
    // At once: numbers of repeated definitions are added to it later.
    this.add(path, digest, serialize(joined));
  }

  /** Adds what is serialized already. */
  add(path: string, digest: string, bytes: Uint8Array): void {
    this.#added.set(path, [digest, this.#end, this.#end + bytes.length, digestOf(bytes)]);
    this.#write(bytes);
  }

  /** Replaces the file by what was asked for this time; the rest is forgotten. */
  save(): void {
    if (this.#added.size > 0 || this.#kept.size < this.#known.size) {
      for (const path of this.#kept) {
        const part = this.#known.get(path);
        if (part) this.add(path, part[0], this.#bytesOf(part));
      }
      const start = this.#end;
      const index = serialize({ code: this.#code, parts: this.#added } satisfies Index);
      this.#write(index);
      this.#write(createHash('sha1').update(index).digest());
      const last = Buffer.alloc(tail.start);
      last.writeDoubleLE(start);
      this.#write(last);
      closeSync(this.#opened());
      renameSync(this.#name(), this.#file);
    }
    this.#bytes = new Uint8Array();
  }

  #write(bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length) done += writeSync(this.#opened(), bytes, done);
    this.#end += bytes.length;
  }

  #opened(): number {
    if (this.#beside === undefined) {
      mkdirSync(dirname(this.#file), { recursive: true });
      this.#beside = openSync(this.#name(), 'w');
    }
    return this.#beside;
  }

  /** One name for all: what a killed build left is overwritten by the next. */
  #name(): string {
    return `${this.#file}.next`;
  }

  #bytesOf([, start, end]: Part): Uint8Array {
    return this.#bytes.subarray(start, end);
  }
}

/** A file that is not there, not as it was written, or of other code holds nothing of use. */
function readStored(file: string, code: string): { parts: Map<string, Part>; bytes: Uint8Array } {
  const none = { parts: new Map<string, Part>(), bytes: new Uint8Array() };
  try {
    const bytes = readFileSync(file);
    const end = bytes.length - tail.start - tail.digest;
    const stored = bytes.subarray(bytes.readDoubleLE(bytes.length - tail.start), end);
    const digest = createHash('sha1').update(stored).digest();
    if (!digest.equals(bytes.subarray(end, end + tail.digest))) return none;
    const index = deserialize(stored) as Index;
    return index.code === code ? { parts: index.parts, bytes } : none;
  } catch {
    return none;
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64url');
}
