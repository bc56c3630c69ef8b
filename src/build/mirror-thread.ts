import { parentPort, workerData } from 'node:worker_threads';
import { mirror } from './mirror.ts';

/* A thread that mirrors a folder and answers with its files. */
const { from, to } = workerData as { from: string; to: string };
parentPort?.postMessage(mirror(from, to));
