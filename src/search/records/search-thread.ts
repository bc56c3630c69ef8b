import { parentPort, workerData } from 'node:worker_threads';
import type { SearchRecord } from '../../model/search-record.ts';
import { toSearchFiles } from './search-files.ts';

/* A thread: makes search's files while pages are rendered. */
const { records, words } = workerData as { records: SearchRecord[]; words: boolean };
parentPort?.postMessage(toSearchFiles(records, { words }));
