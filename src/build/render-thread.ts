import { parentPort, workerData } from 'node:worker_threads';
import { provideReference } from '../store/current-reference.ts';
import { recorded } from '../store/recorded.ts';
import type { Reference } from '../store/reference.ts';
import { type RenderJob, renderShare } from './render-share.ts';

/** What a thread is given before there is anything to render. */
export interface ThreadData {
  /** References by the folder they were read from. */
  references: ReadonlyMap<string, Reference>;
}

/* A thread that has its own references, waits for a job and answers with what it wrote. */
const { references } = workerData as ThreadData;
for (const [dir, reference] of references) provideReference(dir, recorded(reference));
parentPort?.once('message', async (job: RenderJob) => {
  parentPort?.postMessage(await renderShare(job));
});
