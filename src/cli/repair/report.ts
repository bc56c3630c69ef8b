import { quoted } from '../../checks/quoted.ts';
import { type Diagnostic, printed } from '../../model/diagnostic.ts';
import { jsonForTerminal } from '../../model/printable.ts';
import type { Left, Repaired } from '../../repair/edit.ts';
import type { RepairedFile } from '../../repair/repair.ts';

/** What a repair did, or would do. */
export interface Done {
  files: readonly RepairedFile[];
  left: readonly Left[];
  failed: readonly Left[];
  /** What could not be read, and was left as it is. */
  unread: readonly Diagnostic[];
  /** Whether the files were written. */
  written: boolean;
  /** Put before a file's path to get a path from where the command was run. */
  prefix: string;
}

const names: Record<Repaired, string> = {
  name: 'names',
  value: 'values',
  type: 'types',
  permissions: 'permissions',
  label: 'labels of links',
  'type-name': 'type names',
  space: 'edge spaces',
};

/**
 * Returns a repair's report: each text that was replaced, then what is left, could not be read or written, and why, and
 * what was repaired, in numbers.
 */
export function report({ files, left, failed, unread, written, prefix }: Done): string {
  const edits = files.flatMap((file) =>
    file.edits.map((edit) => ({ ...edit, place: place(file, edit) })),
  );
  const counts = (Object.keys(names) as Repaired[]).map(
    (kind) => `${edits.filter((edit) => edit.kind === kind).length} ${names[kind]}`,
  );
  const verb = written ? 'Repaired' : 'Would repair';
  const done = files.length - failed.length;
  return [
    ...edits.map(
      ({ place, kind, before, after }) =>
        `${prefix}${place}  ${kind}: ${written ? 'replaced' : 'would replace'} ${quoted(before)} with ${quoted(after)}`,
    ),
    ...left.map((one) => `${prefix}${one.place}  left: ${why(one)}: ${one.reason}`),
    ...unread.map(
      (one) => `${prefix}${printed(one.location)}  not read: ${why(one)}: ${one.remedy}`,
    ),
    ...failed.map((one) => `${prefix}${one.place}  not written: ${why(one)}: ${one.reason}`),
    `${verb} ${counts.join(', ')} in ${done} file${done === 1 ? '' : 's'}; left ${left.length}.`,
    '',
  ].join('\n');
}

/** Returns the same as JSON; places are relative to CONTENT_DIR, as those of the checks' JSON. */
export function toJson({ files, left, failed, unread, written }: Done): string {
  const replaced = files.flatMap((file) =>
    file.edits.map((edit) => {
      const { kind, before, after } = edit;
      return { place: place(file, edit), kind, before, after };
    }),
  );
  const notRead = unread.map(({ location, check, expected, actual, remedy }) => ({
    ...{ place: printed(location), check, expected, actual, remedy },
  }));
  return `${jsonForTerminal({ written, replaced, left, notRead, notWritten: failed })}\n`;
}

function place({ locale, path }: RepairedFile, { at }: RepairedFile['edits'][number]): string {
  return `${locale}/${path}:${at.join(':')}`;
}

function why({ expected, actual }: Pick<Left, 'expected' | 'actual'>): string {
  return `expected ${quoted(expected)}, found ${quoted(actual)}`;
}
