import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { marker } from './own-folder.ts';

/**
 * Makes a folder hold what another one holds, by hard links; links that are there already are kept. Returns the paths of
 * all files, with `/`.
 */
export function linkTree(from: string, to: string, below = ''): string[] {
  mkdirSync(join(to, below), { recursive: true });
  const present = new Map(entriesOf(join(to, below)).map((entry) => [entry.name, entry]));
  const files: string[] = [];
  for (const entry of entriesOf(join(from, below))) {
    const path = below + entry.name;
    const [source, target] = [join(from, path), join(to, path)];
    const there = present.get(entry.name);
    present.delete(entry.name);
    if (entry.isDirectory()) {
      if (there?.isFile()) remove(target);
      for (const file of linkTree(from, to, `${path}/`)) files.push(file);
    } else {
      files.push(path);
      if (there?.isFile() && statSync(target).ino === statSync(source).ino) continue;
      if (there) remove(target);
      link(source, target);
    }
  }
  for (const name of present.keys()) remove(join(to, below, name));
  return files;
}

/** Starts `linkTree` in a thread, so that content is read meanwhile. */
export function startLinkTree(from: string, to: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('link-tree-thread.ts', import.meta.url), { workerData: { from, to } })
      .once('message', resolve)
      .once('error', reject);
  });
}

// Both folders have a marker of their own.
function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== marker);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Links a file, without reading or writing it; copies it where the file system has no links or refuses this one. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
