import { parentPort, workerData } from 'node:worker_threads';
import { provideReference } from '../../store/current-reference.ts';
import { type CachedContent, referenceFromCache } from '../reading/cache-file.ts';
import { type RenderJob, renderShare } from './render-share.ts';

/** What a thread renders, and from what. */
export interface ThreadData {
  contents: readonly CachedContent[];
  job: RenderJob;
}

/* A thread that reads what was kept of the content, renders its share of the pages and answers with what it wrote. */
const { contents, job } = workerData as ThreadData;
for (const { dir, file, history } of contents) {
  const reference = referenceFromCache(file);
  reference.site.history = history;
  provideReference(dir, reference);
}
parentPort?.postMessage(await renderShare(job));
