import { parentPort, workerData } from 'node:worker_threads';
import { linkTree } from './link-tree.ts';

/* A thread that links a folder's files into another, and answers with their paths. */
const { from, to } = workerData as { from: string; to: string };
parentPort?.postMessage(linkTree(from, to));
