import { parentPort, workerData } from 'node:worker_threads';
import { provideReference } from '../store/current-reference.ts';
import type { Reference } from '../store/reference.ts';
import { type RenderJob, renderShare } from './render-share.ts';

/** What a thread is given before there is anything to render. */
export interface ThreadData {
  /** References by the folder they were read from. */
  references: ReadonlyMap<string, Reference>;
}

/* A thread: keeps references of its own, waits for a job, answers with what it put. A failure ends it. */
const { references } = workerData as ThreadData;
for (const [dir, reference] of references) provideReference(dir, reference);
parentPort?.once('message', async (job: RenderJob) => {
  parentPort?.postMessage(await renderShare(job));
});
