import type { Options } from './options.ts';
import type { Step } from './plan.ts';

/** Returns what an import took, what it skipped and why, then the numbers. */
export function report(
  steps: readonly Step[],
  failed: readonly Step[],
  { dryRun, verbose }: Pick<Options, 'dryRun' | 'verbose'>,
): string {
  const is = (...kinds: Step['does'][]) => steps.filter(({ does }) => kinds.includes(does));
  const lost = new Set(failed.map(({ path }) => path));
  const taken = is('new', 'overwrite').filter(({ path }) => !lost.has(path));
  const skipped = [...is('differs', 'unreadable'), ...failed];
  const take = dryRun ? 'would take' : 'took';
  return [
    ...taken.map(
      ({ path, does }) => `${take} ${path}${does === 'overwrite' ? ' (it differed)' : ''}`,
    ),
    ...skipped.map(({ path, reason }) => `skipped ${path}: ${reason}`),
    ...(verbose ? is('same', 'other') : []).map(({ path, reason }) => `skipped ${path}: ${reason}`),
    `${dryRun ? 'Would take' : 'Took'} ${taken.length} enum pages. Skipped ${is('same').length} that are here already, ` +
      `${is('differs').length} that differ, ${is('unreadable').length + failed.length} that can't be read or placed, ` +
      `${is('other').length} without an enum.`,
    '',
  ].join('\n');
}
