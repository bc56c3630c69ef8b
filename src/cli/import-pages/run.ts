import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { UsageError } from '../../options/usage-error.ts';
import { writeAtomically } from '../write-atomically.ts';
import { findCheckouts } from './find-checkouts.ts';
import type { Options } from './options.ts';
import { type Step, toPlan } from './plan.ts';
import { readCheckout } from './read-checkout.ts';
import { type Done, report } from './report.ts';

/** What a run prints, and the command's exit status. */
export interface Result {
  report: string;
  status: 0 | 1 | 2;
}

/**
 * Imports the pages of a checkout into a content folder.
 * @throws UsageError where there is no checkout, or it is the content folder itself
 */
export function run(contentDir: string, options: Options): Result {
  const from = resolve(options.from);
  if (from === contentDir || from.startsWith(contentDir + sep))
    throw new UsageError(`${options.from} is part of CONTENT_DIR: expected another folder`);
  // A checkout at a time: the pages of one language are in memory, not of all.
  const done = findCheckouts(from).flatMap((checkout) =>
    toPlan([...readCheckout(checkout, options.only)], {
      locale: options.locale ?? checkout.locale,
      force: options.force,
      existing: (path) => read(join(contentDir, path)),
    }).map((step): Done => (options.dryRun ? step : write(contentDir, step))),
  );
  const did = (does: Done['does']) => done.some((step) => step.does === does);
  return {
    report: report(done, options),
    status: did('unreadable') ? 2 : did('differs') ? 1 : 0,
  };
}

/** Writes what a step says. Returns what was done, which is another thing where that failed. */
function write(contentDir: string, { bytes, ...step }: Step): Done {
  if (step.does !== 'new' && step.does !== 'overwrite') return step;
  const file = join(contentDir, step.path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeAtomically(file, bytes);
    return step;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    return { ...step, does: 'unreadable', reason: `can't be written (${code})` };
  }
}

function read(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}
