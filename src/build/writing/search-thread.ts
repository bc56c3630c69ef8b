import { openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchRecord } from '../../model/search-record.ts';
import { toSearchFiles } from '../../search/records/search-files.ts';
import { bytesAt } from '../reading/bytes-at.ts';
import type { Span } from '../reading/cache-file.ts';
import type { Made } from './last-site.ts';
import { SiteWriter } from './site-writer.ts';

/** What search's files are made from, and where they go. */
export interface SearchJob {
  /** File of the reading cache, and where in it the records of each path stand. */
  cacheFile: string;
  spans: readonly Span[];
  words: boolean;
  stageDir: string;
  /** Whether the stage has the last site's files. */
  isMirror: boolean;
  key: string;
}

/* A thread: makes search's files while pages are rendered, and answers with what it wrote. */
const { cacheFile, spans, words, stageDir, isMirror, key } = workerData as SearchJob;
const fd = openSync(cacheFile, 'r');
const records = spans.flatMap(
  ([start, end]) => JSON.parse(bytesAt(fd, start, end).toString()) as SearchRecord[],
);
const files = toSearchFiles(records, { words });
const last = isMirror ? { folder: '', files: new Map<string, never>() } : undefined;
const writer = new SiteWriter(stageDir, last);
for (const [path, text] of files) await writer.put(`search/${path}`, key, () => text);
parentPort?.postMessage(writer.made satisfies Made[]);
