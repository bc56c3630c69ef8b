import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UsageError } from '../../options/usage-error.ts';
import type { BuildOptions } from '../options.ts';
import { foreign } from './own-folder.ts';
import { oldDir } from './swap.ts';

/** What a project is made of, beside its content: a site in one of these folders would be taken for a part of it. */
const sources = [
  ...['src', 'public', 'content', 'tests', 'bench', 'docs', 'deploy', 'biome'],
  ...['.git', '.github', '.ci'],
];

/**
 * Checks that a build into these folders replaces nothing that no build made.
 * @param project the folder of the project
 * @throws UsageError with one line that says which folder, why, and what to do
 */
export function checkFolders(options: BuildOptions, project = process.cwd()): void {
  const { contentDir, outDir, stageDir, cacheDir } = options;
  const owned = [outDir, stageDir, oldDir(outDir)];
  for (const folder of owned) {
    const reason = foreign(folder);
    if (reason) refuse(folder, reason, outDir);
  }
  for (const folder of owned) {
    const site = real(folder);
    if (holds(site, real(project))) refuse(folder, 'holds the project', outDir);
    if (overlap(site, real(contentDir)))
      refuse(folder, `overlaps CONTENT_DIR ${contentDir}`, outDir);
    if (holds(site, real(cacheDir))) refuse(folder, `holds CACHE_DIR ${cacheDir}`, outDir);
    const source = sources.find((name) => holds(real(join(project, name)), site));
    if (source) refuse(folder, `lies in the project's ${source}`, outDir);
  }
  if (holds(real(contentDir), real(cacheDir))) {
    throw new UsageError(
      `CACHE_DIR ${cacheDir} lies in CONTENT_DIR: set it to a folder elsewhere. Nothing was changed.`,
    );
  }
}

function refuse(folder: string, reason: string, outDir: string): never {
  const subject =
    folder === outDir ? 'OUT_DIR' : `The folder that OUT_DIR ${outDir} needs beside it,`;
  throw new UsageError(
    `${subject} ${folder} ${reason}: set OUT_DIR to a new or empty folder, or delete this one if it is an old site. Nothing was changed.`,
  );
}

function overlap(a: string, b: string): boolean {
  return holds(a, b) || holds(b, a);
}

/** Whether one path is the other or leads to something in it. */
function holds(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Returns a path without links in it; its last parts need not exist. */
export function real(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(real(parent), basename(absolute));
}
