import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reference } from '../store/reference.ts';
import { type RenderedShare, type RenderJob, renderShare } from './render-share.ts';
import type { ThreadData } from './render-thread.ts';

/** Threads that wait for a renderer. */
export interface RenderThreads {
  /**
   * Renders with the threads, and with this one as soon as `free` is settled.
   * @throws the first failure of any thread
   */
  render: (job: Omit<RenderJob, 'taken'>, free: Promise<void>) => Promise<RenderedShare>;
  end: () => Promise<void>;
}

/** Each thread has a reference of its own: more of them cost more memory than they save time. */
const most = 4;

/** A thread is worth its start from about so many pages on. */
const worthwhile = 400;

/**
 * Starts threads beside this one, which renders too; they get the references while the renderer is still being made.
 * @param pages about how many will have to be rendered: where most can be taken from the last site, to hand the reference
 *   to a thread takes longer than the thread saves
 */
export function startThreads(
  references: ReadonlyMap<string, Reference>,
  pages: number,
): RenderThreads {
  const count = Math.min(availableParallelism(), most, Math.max(1, Math.ceil(pages / worthwhile)));
  const data: ThreadData = { references };
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
        // Nobody needs to go on.
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
