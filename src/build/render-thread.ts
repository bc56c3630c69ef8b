import { parentPort, workerData } from 'node:worker_threads';
import { provideReference } from '../store/current-reference.ts';
import { type RenderJob, renderShare } from './render-share.ts';
import { type StoredContent, storedReference } from './stored-memory.ts';

/** What a thread is given before there is anything to render. */
export interface ThreadData {
  contents: readonly StoredContent[];
}

/* A thread that reads what was kept of the content, waits for a job and answers with what it wrote. */
const { contents } = workerData as ThreadData;
for (const { dir, file, history } of contents) {
  const reference = storedReference(file);
  reference.site.history = history;
  provideReference(dir, reference);
}
parentPort?.once('message', async (job: RenderJob) => {
  parentPort?.postMessage(await renderShare(job));
});
