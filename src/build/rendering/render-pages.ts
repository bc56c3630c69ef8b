import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CachedContent } from '../reading/cache-file.ts';
import { type RenderedShare, type RenderJob, renderShare } from './render-share.ts';
import type { ThreadData } from './render-thread.ts';

/** The most threads: each has records of its own, so more would cost memory. */
const most = 4;

/** From about this many pages on, a thread saves more time than it takes to start. */
const worthwhile = 400;

/** What pages are rendered from, and when. */
export interface Rendering {
  job: Omit<RenderJob, 'taken'>;
  contents: readonly CachedContent[];
  /** About how many pages will have to be looked at: few are not worth a thread. */
  pages: number;
  /** Settled when this thread has nothing else to do. */
  free: Promise<unknown>;
  /** Settled when there is memory for other threads. */
  room: Promise<unknown>;
}

/**
 * Renders all pages, with threads beside this one.
 * @throws the first failure of any thread
 */
export async function renderPages(rendering: Rendering): Promise<RenderedShare> {
  const { contents, pages, free, room } = rendering;
  const job: RenderJob = { ...rendering.job, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const count = Math.min(availableParallelism(), most, Math.max(1, Math.ceil(pages / worthwhile)));
  const workers: Worker[] = [];
  const inThread = () => {
    const workerData: ThreadData = { contents, job };
    const worker = new Worker(new URL('render-thread.ts', import.meta.url), { workerData });
    workers.push(worker);
    return new Promise<RenderedShare>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
    });
  };
  let isDone = false;
  const own = free
    .then(() => renderShare(job))
    .then((share) => {
      // Every page is taken then: a thread that has not started yet would find none.
      isDone = true;
      return share;
    });
  const others = Array.from({ length: count - 1 }, () =>
    room.then(() => (isDone ? { made: [], rendered: 0 } : inThread())),
  );
  try {
    const shares = await Promise.all([own, ...others]);
    return {
      made: shares.flatMap(({ made }) => made),
      rendered: shares.reduce((sum, { rendered }) => sum + rendered, 0),
    };
  } finally {
    // Where one failed, this one stops after the pages it has taken, and those that begin now take none.
    Atomics.store(job.taken, 0, 2 ** 30);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
