import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LastSite, Made } from '../writing/last-site.ts';
import { startLinkTree } from './link-tree.ts';
import { clearFolder, markFolder } from './own-folder.ts';

/** The folder in which a site is built, to be swapped in when it is whole. */
export interface Stage {
  /** The site whose files the folder has under second names. */
  last: LastSite | undefined;
  /** Settled when the folder can be written to, with the paths of the last site's files in it. */
  ready: Promise<string[]>;
}

/** Makes the folder a mirror of the last site, or empty where there is none; what earlier builds left in it is used. */
export function startStage(stageDir: string, last: LastSite | undefined): Stage {
  mkdirSync(stageDir, { recursive: true });
  // First of all: a build that is killed leaves nothing that the next one has to refuse.
  markFolder(stageDir);
  const ready = last ? startLinkTree(last.folder, stageDir) : clearFolder(stageDir).then(() => []);
  // Those who write await it; before that, a failure must not end the process.
  ready.catch(() => undefined);
  return { last, ready };
}

/** Deletes what only the last site has, and the folders that this leaves empty. */
export function deleteStale(stageDir: string, before: readonly string[], made: readonly Made[]) {
  const wanted = new Set(made.map(([path]) => path));
  const stale = before.filter((path) => !wanted.has(path));
  for (const path of stale) rmSync(join(stageDir, path), { force: true });
  for (let folder of new Set(stale.map((path) => dirname(path)))) {
    while (folder !== '.' && isEmpty(join(stageDir, folder))) {
      rmdirSync(join(stageDir, folder));
      folder = dirname(folder);
    }
  }
}

/** Whether a folder is there and holds nothing. */
function isEmpty(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length === 0;
}
