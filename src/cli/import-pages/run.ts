import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { UsageError } from '../../options/usage-error.ts';
import { writeAtomically } from '../write-atomically.ts';
import { findCheckouts } from './find-checkouts.ts';
import type { Options } from './options.ts';
import { type Step, toPlan } from './plan.ts';
import { readCheckout } from './read-checkout.ts';
import { report } from './report.ts';

/** What a run prints, and the command's exit status. */
export interface Result {
  report: string;
  status: 0 | 1 | 2;
}

/**
 * Imports the enum pages of a checkout into a content folder.
 * @throws UsageError where there is no checkout, or it is the content folder itself
 */
export function run(contentDir: string, options: Options): Result {
  const from = resolve(options.from);
  if (from === contentDir || from.startsWith(contentDir + sep))
    throw new UsageError(`${options.from} is part of CONTENT_DIR: expected another folder`);
  const steps = findCheckouts(from).flatMap((checkout) =>
    toPlan([...readCheckout(checkout)], {
      locale: options.locale ?? checkout.locale,
      force: options.force,
      existing: (path) => read(join(contentDir, path)),
    }),
  );
  const failed = options.dryRun ? [] : steps.flatMap((step) => write(contentDir, step));
  const unreadable = steps.some(({ does }) => does === 'unreadable');
  return {
    report: report(steps, failed, options),
    status:
      failed.length > 0 || unreadable ? 2 : steps.some(({ does }) => does === 'differs') ? 1 : 0,
  };
}

function write(contentDir: string, step: Step): Step[] {
  if (step.does !== 'new' && step.does !== 'overwrite') return [];
  const file = join(contentDir, step.path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeAtomically(file, step.bytes);
    return [];
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    return [{ ...step, does: 'unreadable', reason: `can't be written (${code})` }];
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
