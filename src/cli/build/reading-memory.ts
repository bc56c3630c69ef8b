import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { JoinedPath } from '../../ingest/join-reference.ts';
import type { PathMemory } from '../../reference.ts';
import { replaceFile } from './replace-file.ts';

interface Stored {
  /** Of the code that read: what other code read is read again. */
  code: string;
  /** Digest of a path's files, and what they yielded, serialized. */
  paths: Map<string, [digest: string, joined: Uint8Array]>;
}

/** Remembers in a file what each path's files yielded, so that a build reads only pages that changed since the last. */
export class ReadingMemory implements PathMemory {
  readonly #file: string;
  readonly #code: string;
  readonly #known: Stored['paths'];
  readonly #used: Stored['paths'] = new Map();
  #changed = false;

  constructor(file: string, code: string) {
    this.#file = file;
    this.#code = code;
    this.#known = readStored(file, code);
  }

  get(path: string, digest: string): JoinedPath | undefined {
    const known = this.#known.get(path);
    if (known?.[0] !== digest) return undefined;
    this.#used.set(path, known);
    return deserialize(known[1]) as JoinedPath;
  }

  set(path: string, digest: string, joined: JoinedPath): void {
    // At once: numbers of repeated definitions are added to it later.
    this.#used.set(path, [digest, serialize(joined)]);
    this.#changed = true;
  }

  /** Writes what was read this time; what was not asked for is forgotten. */
  save(): void {
    if (!this.#changed && this.#used.size === this.#known.size) return;
    replaceFile(this.#file, serialize({ code: this.#code, paths: this.#used }));
  }
}

/** A file that is not there, not whole or of other code holds nothing of use. */
function readStored(file: string, code: string): Stored['paths'] {
  if (!existsSync(file)) return new Map();
  try {
    const stored = deserialize(readFileSync(file)) as Stored;
    return stored.code === code ? stored.paths : new Map();
  } catch {
    return new Map();
  }
}
