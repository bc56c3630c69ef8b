import { join } from 'node:path';
import type { Command } from '../measure/run-timed.ts';
import { setAside } from './aside.ts';
import { ownSites, project, visited, work } from './places.ts';
import type { Subject } from './subject.ts';

/** Where one of our builds reads and writes. */
export interface OwnBuild {
  content: string;
  out: string;
  cache: string;
}

/** Returns the command that builds our site. */
export function buildCommand({ content, out, cache }: OwnBuild, args: string[] = []): Command {
  return {
    file: process.execPath,
    args: [join('src', 'cli', 'build.ts'), ...args],
    cwd: project,
    env: {
      CONTENT_DIR: content,
      OUT_DIR: out,
      CACHE_DIR: cache,
      SITE_URL: 'https://example.test',
      BASE_PATH: '/',
    },
  };
}

/** Tells enum pages of our site by their path: `zh-cn/beta/{stem}/index.html` and deeper. */
export function isOwnEnumPage(path: string): boolean {
  return /^[^/]+\/(?:beta|v1\.0)\/.+\/index\.html$/.test(path);
}

function own(name: string, label: string, args: string[]): Subject {
  const folder = join(work, name);
  const out = join(ownSites, name);
  return {
    name,
    label,
    clean: () => {
      for (const left of [folder, out]) setAside(left);
    },
    commands: (content) => [buildCommand({ content, out, cache: join(folder, 'cache') }, args)],
    site: { folder: out, isEnumPage: isOwnEnumPage, visit: `/zh-cn/${visited}/` },
  };
}

export const ours = own('ours', 'Interlinear without full-text index', ['--no-search']);
export const oursWithSearch = own('ours-search', 'Interlinear', []);
