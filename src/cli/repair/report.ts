import { quoted } from '../../checks/message.ts';
import { type Diagnostic, printed } from '../../model/diagnostic.ts';
import type { Left, Mended } from '../../repair/edit.ts';
import type { RepairedFile } from '../../repair/repair-path.ts';

/** What a repair did, or would do. */
export interface Done {
  files: readonly RepairedFile[];
  left: readonly Left[];
  failed: readonly Left[];
  /** What could not be read, and was left as it is. */
  unread: readonly Diagnostic[];
  dryRun: boolean;
}

const names: Record<Mended, string> = {
  name: 'names',
  value: 'values',
  'type-name': 'type names',
  space: 'edge spaces',
};

/** Returns a repair's report: what is left, could not be read or written, and why, then what was mended, in numbers. */
export function report({ files, left, failed, unread, dryRun }: Done): string {
  const counts = (Object.keys(names) as Mended[]).map((kind) => {
    const n = files.reduce(
      (sum, { edits }) => sum + edits.filter((e) => e.kind === kind).length,
      0,
    );
    return `${n} ${names[kind]}`;
  });
  const verb = dryRun ? 'Would repair' : 'Repaired';
  const done = files.length - failed.length;
  return [
    ...left.map((one) => `${one.place}  left: ${why(one)}: ${one.reason}`),
    ...unread.map((one) => `${printed(one.location)}  not read: ${why(one)}: ${one.remedy}`),
    ...failed.map((one) => `${one.place}  not written: ${why(one)}: ${one.reason}`),
    `${verb} ${counts.join(', ')} in ${done} file${done === 1 ? '' : 's'}; left ${left.length}.`,
    '',
  ].join('\n');
}

function why({ expected, actual }: Pick<Left, 'expected' | 'actual'>): string {
  return `expected ${quoted(expected)}, found ${quoted(actual)}`;
}
