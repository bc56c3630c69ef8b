import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** A bundle of the site's pages, ready or being made. */
export interface RendererFolder {
  /** Holds what src/renderer/folder.ts says, once `ready`. */
  folder: string;
  /** Changes when anything that pages are made with does: code, styles, packages, the site's address. */
  key: string;
  /** @throws CompileError (as a rejection) */
  ready: Promise<void>;
  /** Ends what is making it. */
  cancel: () => void;
}

/** The pages' code could not be bundled; Astro has said why. */
export class CompileError extends Error {
  override name = 'CompileError';
}

/** How many renderers are kept: each set of options has its own. */
const kept = 4;

/** Returns the renderer of today's code, starting to make it where there is none yet. */
export function findRenderer(cacheDir: string): RendererFolder {
  const key = codeKey();
  const all = join(cacheDir, 'renderers');
  const folder = join(all, key);
  if (existsSync(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return { folder, key, ready: Promise.resolve(), cancel: () => {} };
  }
  // Within the project: Astro bundles for a folder elsewhere in one place for all, and two builds would meet there.
  const making = resolve('node_modules', '.cache', 'interlinear', `compile-${process.pid}`);
  const child = fork(join(import.meta.dirname, 'compile.ts'), [making], {
    stdio: 'inherit',
    // Half of Node's own limit for what is young: 80 MB less at the peak, in the same time.
    execArgv: ['--max-semi-space-size=8'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ready = ended(child).then(() => {
    mkdirSync(all, { recursive: true });
    if (!existsSync(join(all, 'node_modules'))) {
      symlinkSync(resolve('node_modules'), join(all, 'node_modules'), 'junction');
    }
    bring(making, folder);
    prune(all);
  });
  // Whoever waits hears of a failure; until then it is nobody's unhandled rejection.
  ready.catch(() => rmSync(making, { recursive: true, force: true }));
  return { folder, key, ready, cancel: () => child.kill() };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(new CompileError('The pages could not be bundled: see above. The old site stands.'));
    });
  });
}

/** Moves a finished renderer to its place; another build may have been faster. */
function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    if (existsSync(to)) {
      rmSync(from, { recursive: true });
      return;
    }
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
    const beside = `${to}.${process.pid}`;
    cpSync(from, beside, { recursive: true });
    rmSync(from, { recursive: true });
    bring(beside, to);
  }
}

function prune(all: string): void {
  const folders = readdirSync(all, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ folder: join(all, name), used: statSync(join(all, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { folder } of folders.slice(kept)) rmSync(folder, { recursive: true, force: true });
}

/** Everything that pages are made with, content and the project's own commands aside. */
function codeKey(): string {
  const hash = createHash('sha1').update(process.version);
  for (const name of ['SITE_URL', 'BASE_PATH', 'REPORT_URL', 'PICTURES']) {
    hash.update(`\0${name}=${process.env[name]}`);
  }
  const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const folder of ['src', 'public']) files.push(...filesBelow(folder));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
