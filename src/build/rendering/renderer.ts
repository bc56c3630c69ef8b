import { type ChildProcess, fork } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { real } from '../folders/check-folders.ts';
import { isUnchanged, writeDigest } from '../folders/folder-digest.ts';
import { lock } from '../folders/lock.ts';
import { codeKey } from './code-key.ts';

/** A bundle of the site's pages, ready or being made. */
export interface RendererFolder {
  /** Holds what src/astro/renderer-folder.ts says, once `ready`. */
  folder: string;
  /** Whether it is being made, in a process of its own. */
  isBeingMade: boolean;
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

/** A renderer that was used within this time is not deleted, in milliseconds: another build may be using it. */
const recently = 60 * 60 * 1000;

/** Returns the renderer of today's code, starting to make it where there is none yet, or not as it was made. */
export function findRenderer(cacheDir: string): RendererFolder {
  const renderers = join(cacheDir, 'renderers');
  const key = codeKey();
  const folder = join(renderers, key);
  if (!isReady(folder)) return startCompile(renderers, key);
  touch(folder);
  return { folder, isBeingMade: false, key, ready: Promise.resolve(), cancel: () => {} };
}

/** Starts to make a renderer in a process of its own. Two builds never do that at once for one project. */
export function startCompile(renderers: string, key: string): RendererFolder {
  const folder = join(renderers, key);
  // Within the project: Astro bundles for a folder elsewhere in one place for all.
  const made = resolve('node_modules', '.cache', 'interlinear', 'compile');
  let child: ChildProcess | undefined;
  let cancelled = false;
  const compile = async () => {
    const release = await lock(`compile ${real(made)}`);
    try {
      // Another build may have made it meanwhile.
      if (cancelled || isReady(folder)) return;
      rmSync(made, { recursive: true, force: true });
      child = startProcess(made);
      await ended(child);
      symlinkSync(resolve('node_modules'), join(made, 'node_modules'), 'junction');
      writeDigest(made);
      place(made, folder);
      prune(renderers);
    } finally {
      release();
    }
  };
  const ready = compile();
  // Those who wait for it handle the failure; before they do, it must not end the process.
  ready.catch(() => undefined);
  const cancel = () => {
    cancelled = true;
    child?.kill();
  };
  return { folder, isBeingMade: true, key, ready, cancel };
}

/** Whether a renderer is there, as it was made, with the packages that it imports. */
function isReady(folder: string): boolean {
  return existsSync(join(folder, 'node_modules', 'astro')) && isUnchanged(folder);
}

function startProcess(folder: string): ChildProcess {
  return fork(join(import.meta.dirname, '../../astro/compile.ts'), [folder], {
    stdio: 'inherit',
    // Half of Node's own limit for what is young: 80 MB less at the peak, in the same time. And no optimized code, which
    // a process of three seconds makes but hardly runs: a tenth less work and memory.
    execArgv: ['--max-semi-space-size=8', '--max-optimized-bytecode-size=0'],
    // It runs seldom: to keep its code compiled would take longer than it saves.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: undefined },
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new CompileError('The pages could not be bundled; the reason is above.'));
    });
  });
}

/** Puts a finished renderer in its place, whatever stands there. */
function place(from: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true });
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
    const beside = `${to}.${process.pid}`;
    cpSync(from, beside, { recursive: true, verbatimSymlinks: true });
    renameSync(beside, to);
  }
}

function prune(renderers: string): void {
  const folders = readdirSync(renderers)
    .filter((name) => /^[\da-f]{16}$/.test(name))
    .map((name) => ({
      folder: join(renderers, name),
      used: statSync(join(renderers, name)).mtimeMs,
    }))
    .sort((a, b) => b.used - a.used);
  for (const { folder, used } of folders.slice(kept)) {
    if (Math.abs(Date.now() - used) > recently) rmSync(folder, { recursive: true, force: true });
  }
}

/** Notes when a renderer was used last, where this user may. */
function touch(folder: string): void {
  try {
    const now = new Date();
    if (existsSync(folder)) utimesSync(folder, now, now);
  } catch {}
}
