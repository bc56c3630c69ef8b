import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { parentPort, type Transferable, Worker, workerData } from 'node:worker_threads';
import type { Config } from '../options/config.ts';
import type { ListedPath } from './content-dir.ts';
import { turnEvery } from './reference.ts';

/** What the threads that share a reading are given. */
export interface SharedPaths {
  contentDir: string;
  paths: readonly ListedPath[];
  config: Config;
}

/** What one of them is given. */
interface Share extends SharedPaths {
  /** Where in `paths` it begins, and how far it goes back each time. */
  start: number;
  step: number;
  /** One number: how many of `paths` the main thread has come to, from the first on. */
  asked: Int32Array<SharedArrayBuffer>;
}

/** Threads that read paths from the last one on, while the main thread reads them from the first one on. */
export interface SharedReading {
  /** Tells them that the main thread has come to the next path. */
  next: () => void;
  end: () => Promise<void>;
}

/** The most threads, the main one among them: it takes what all others have read. */
const most = 4;

/**
 * Starts a thread for each processor that is left.
 * @param module what runs in a thread: it calls `readShare`
 * @param from below this many paths, threads save nothing
 * @param take is given what a thread made of a path
 */
export function shareReading<Made>(
  module: URL,
  shared: SharedPaths,
  from: number,
  take: (made: Made) => void,
): SharedReading {
  const { length } = shared.paths;
  const asked = new Int32Array(new SharedArrayBuffer(4));
  const step = length >= from ? Math.min(availableParallelism(), most) - 1 : 0;
  const threads = Array.from({ length: step }, (_, i) => {
    const share: Share = { ...shared, start: length - 1 - i, step, asked };
    return (
      new Worker(module, { workerData: share })
        .on('message', take)
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

/**
 * In a thread: reads its paths from the last to the first, until it meets the main thread.
 * @param make reads a path; what it returns is sent, with the memory that is handed over
 */
export async function readShare<Made>(
  make: (
    listed: ListedPath,
    share: SharedPaths,
    i: number,
  ) => { made: Made; handedOver?: Transferable[] } | undefined,
): Promise<void> {
  const share: Share = workerData;
  const { paths, start, step, asked } = share;
  for (let i = start, read = 0; i >= Atomics.load(asked, 0); i -= step) {
    const result = make(paths[i] ?? [], share, i);
    if (!result) continue;
    parentPort?.postMessage(result.made, result.handedOver);
    if (++read % turnEvery === 0) await turn();
  }
}
