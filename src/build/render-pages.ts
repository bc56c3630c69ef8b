import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type RenderedShare, type RenderJob, renderShare } from './render-share.ts';
import type { ThreadData } from './render-thread.ts';
import type { StoredContent } from './stored-memory.ts';

/** Threads that wait for a renderer. */
export interface RenderThreads {
  /**
   * Renders with the threads, and with this one as soon as `free` is settled.
   * @throws the first failure of any thread
   */
  render: (job: Omit<RenderJob, 'taken'>, free: Promise<void>) => Promise<RenderedShare>;
  end: () => Promise<void>;
}

/** The most threads: each has records of its own, so more would cost memory. */
const most = 4;

/** From about this many pages on, a thread saves more time than it takes to start. */
const worthwhile = 400;

/**
 * Starts threads that render beside this one; they read what was kept while the renderer is still being made.
 * @param pages about how many will have to be looked at; few are not worth a thread
 */
export function startThreads(contents: readonly StoredContent[], pages: number): RenderThreads {
  const count = Math.min(availableParallelism(), most, Math.max(1, Math.ceil(pages / worthwhile)));
  const data: ThreadData = { contents };
  const workers = Array.from(
    { length: count - 1 },
    () => new Worker(new URL('render-thread.ts', import.meta.url), { workerData: data }),
  );
  const failed = workers.map(
    (worker) => new Promise<never>((_, reject) => void worker.once('error', reject)),
  );
  for (const failure of failed) failure.catch(() => undefined);
  return {
    render: async (part, free) => {
      const job: RenderJob = { ...part, taken: new Int32Array(new SharedArrayBuffer(4)) };
      const others = workers.map((worker, i) =>
        Promise.race([
          new Promise<RenderedShare>((resolve) => void worker.once('message', resolve)),
          failed[i] as Promise<never>,
        ]),
      );
      for (const worker of workers) worker.postMessage(job);
      const own = free.then(() => renderShare(job));
      const shares = await Promise.all([own, ...others]).catch((cause: unknown) => {
        // The other threads stop after the pages they have taken.
        Atomics.store(job.taken, 0, 2 ** 30);
        throw cause;
      });
      return {
        made: shares.flatMap(({ made }) => made),
        rendered: shares.reduce((sum, { rendered }) => sum + rendered, 0),
      };
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
