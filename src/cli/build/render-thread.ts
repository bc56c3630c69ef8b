import { parentPort, workerData } from 'node:worker_threads';
import { leaveReference } from '../../handoff.ts';
import type { Reference } from '../../reference.ts';
import { type RenderJob, renderShare } from './render-share.ts';

/** What a thread is given before there is anything to render. */
export interface ThreadData {
  contentDir: string;
  reference: Reference;
}

/* A thread: keeps a reference of its own, waits for a job, answers with what it put. A failure ends it. */
const { contentDir, reference } = workerData as ThreadData;
leaveReference(contentDir, reference);
parentPort?.once('message', async (job: RenderJob) => {
  parentPort?.postMessage(await renderShare(job));
});
