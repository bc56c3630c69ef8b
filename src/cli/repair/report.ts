import { quoted } from '../../checks/message.ts';
import type { Left, Mended } from '../../repair/edit.ts';
import type { RepairedFile } from '../../repair/repair-path.ts';

/** What a repair did, or would do. */
export interface Done {
  files: readonly RepairedFile[];
  left: readonly Left[];
  failed: readonly Left[];
  dryRun: boolean;
}

const names: Record<Mended, string> = {
  name: 'names',
  value: 'values',
  'type-name': 'type names',
  space: 'edge spaces',
};

/** Returns a repair's report: what is left and why, then what was mended, in numbers. */
export function report({ files, left, failed, dryRun }: Done): string {
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
    ...left.map((one) => `${one.place}  left: ${why(one)}`),
    ...failed.map((one) => `${one.place}  not written: ${why(one)}`),
    `${verb} ${counts.join(', ')} in ${done} file${done === 1 ? '' : 's'}; left ${left.length}.`,
    '',
  ].join('\n');
}

function why({ expected, actual, reason }: Left): string {
  return `expected ${quoted(expected)}, found ${quoted(actual)}: ${reason}`;
}
