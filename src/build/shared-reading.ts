import { availableParallelism } from 'node:os';
import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { JoinedPath } from '../ingest/join/join-path.ts';
import type { ListedPath } from '../store/content-dir.ts';
import type { PathMemory } from '../store/reference.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { PathRead, ReadingJob } from './reading-thread.ts';

/** The most threads: taking over what they have read takes an eighth of the time of reading it. */
const most = 4;

/** Below this many paths, threads save nothing: bundling the pages keeps the processors busy. */
const worthwhile = 2000;

/**
 * A memory with threads that read paths from the last one on, while its user asks for them from the first one on. What
 * they have not read yet, or what has changed since, is read by the user.
 */
export class SharedReading implements PathMemory {
  readonly #memory: ReadingMemory;
  readonly #worthwhile: number;
  readonly #asked = new Int32Array(new SharedArrayBuffer(4));
  readonly #read = new Map<string, PathRead>();
  #threads: Worker[] = [];

  constructor(memory: ReadingMemory, from = worthwhile) {
    this.#memory = memory;
    this.#worthwhile = from;
  }

  /** How many paths the threads have read that nobody asked for yet. */
  get waiting(): number {
    return this.#read.size;
  }

  begin(contentDir: string, paths: readonly ListedPath[]): void {
    if (paths.length < this.#worthwhile || !this.#memory.isEmpty) return;
    const step = Math.min(availableParallelism(), most) - 1;
    this.#threads = Array.from({ length: step }, (_, i) => {
      const start = paths.length - 1 - i;
      const workerData: ReadingJob = { contentDir, paths, start, step, asked: this.#asked };
      return (
        new Worker(new URL('reading-thread.ts', import.meta.url), { workerData })
          .on('message', (read: PathRead) => this.#read.set(read.path, read))
          // Whatever ended it will happen to the main thread too, which reports it.
          .on('error', () => undefined)
      );
    });
  }

  get(path: string, digest: string): JoinedPath | undefined {
    Atomics.add(this.#asked, 0, 1);
    const read = this.#read.get(path);
    this.#read.delete(path);
    if (read?.digest !== digest) return this.#memory.get(path, digest);
    this.#memory.add(path, digest, read.bytes);
    return deserialize(read.bytes) as JoinedPath;
  }

  set(path: string, digest: string, joined: JoinedPath): void {
    this.#memory.set(path, digest, joined);
  }

  async end(): Promise<void> {
    for (const thread of this.#threads) thread.removeAllListeners('message');
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}
