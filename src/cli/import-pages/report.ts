import { kinds } from '../../kinds/index.ts';
import type { Options } from './options.ts';
import type { Step } from './plan.ts';

/** What was done with a file. */
export type Done = Omit<Step, 'bytes'>;

/** Returns what an import took, what it skipped and why, then the numbers. */
export function report(
  done: readonly Done[],
  { dryRun, verbose, only }: Pick<Options, 'dryRun' | 'verbose' | 'only'>,
): string {
  const is = (...kinds: Step['does'][]) => done.filter(({ does }) => kinds.includes(does));
  const taken = is('new', 'overwrite');
  const take = dryRun ? 'would take' : 'took';
  return [
    ...taken.map(
      ({ path, does }) => `${take} ${path}${does === 'overwrite' ? ' (it differed)' : ''}`,
    ),
    ...[...is('differs', 'unreadable'), ...(verbose ? is('same', 'other') : [])].map(
      ({ path, reason }) => `skipped ${path}: ${reason}`,
    ),
    `${dryRun ? 'Would take' : 'Took'} ${taken.length} pages${byKind(taken)}. Skipped ${is('same').length} that are here already, ` +
      `${is('differs').length} that differ, ${is('unreadable').length} that can't be read or placed, ` +
      `${is('other').length} ${only ? 'of other kinds' : 'of no kind, such as pages about concepts'}.`,
    '',
  ].join('\n');
}

/** How many pages there are of each kind, in brackets. */
function byKind(steps: readonly Done[]): string {
  const counts = kinds.flatMap(({ id, plural }) => {
    const count = steps.filter(({ kind }) => kind === id).length;
    return count > 0 ? [`${count} of ${plural}`] : [];
  });
  return counts.length > 0 ? ` (${counts.join(', ')})` : '';
}
