import { parentPort, workerData } from 'node:worker_threads';
import { mirror } from './mirror.ts';

/* A thread: mirrors a folder and answers with its files. A failure ends it. */
const { from, to } = workerData as { from: string; to: string };
parentPort?.postMessage(mirror(from, to));
