import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReadingCache } from './reading-cache.ts';
import type { PathRead, ReadingJob } from './reading-thread.ts';

/** The most threads: what they have read, this one writes. */
const most = 4;

/** Below this many paths, threads save nothing: bundling the pages keeps the processors busy. */
const worthwhile = 2000;

/** Threads that read paths from the last one on, while the main thread reads them from the first one on. */
export interface SharedReading {
  /** Tells them that the main thread has come to the next path. */
  next: () => void;
  end: () => Promise<void>;
}

/** Starts threads that add to a cache what they read, where that is empty and there are many paths. */
export function shareReading(
  read: Pick<ReadingJob, 'contentDir' | 'paths' | 'config'>,
  cache: ReadingCache,
  from = worthwhile,
): SharedReading {
  const asked = new Int32Array(new SharedArrayBuffer(4));
  const { paths } = read;
  const isWorthwhile = paths.length >= from && cache.isEmpty;
  const step = isWorthwhile ? Math.min(availableParallelism(), most) - 1 : 0;
  const threads = Array.from({ length: step }, (_, i) => {
    const start = paths.length - 1 - i;
    const workerData: ReadingJob = { ...read, start, step, asked };
    return (
      new Worker(new URL('reading-thread.ts', import.meta.url), { workerData })
        .on('message', ({ path, digest, made }: PathRead) => cache.offer(path, digest, made))
        // Whatever ended it will happen to the main thread too, which reports it.
        .on('error', () => undefined)
    );
  });
  return {
    next: () => void Atomics.add(asked, 0, 1),
    end: async () => {
      for (const thread of threads) thread.removeAllListeners('message');
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
