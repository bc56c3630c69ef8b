import { parentPort, workerData } from 'node:worker_threads';
import type { SearchRecord } from '../model/search-record.ts';
import { toSearchFiles } from '../search/records/search-files.ts';

/* A thread: makes search's files while pages are served. */
parentPort?.postMessage(toSearchFiles(workerData as SearchRecord[]));
