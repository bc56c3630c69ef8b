import { localeTag, oneOf, parseOptions } from '../../options/parse.ts';

/** What `npm run repair` was asked for. */
export interface Options {
  /** Locales to repair; empty for all. */
  locales: string[];
  format: 'text' | 'json';
  /** Writes nothing, and gives what would change as a diff. */
  dryRun: boolean;
  /** Writes nothing, and fails where something would change. */
  check: boolean;
  /** Files and folders to repair; empty for all. */
  files: string[];
}

export const usage = `Usage: npm run repair -- [options] [files or folders]

Puts the source's literals back into the translations in CONTENT_DIR (default: content): names, values, types, permissions,
names in labels of links; and takes the spaces off their edges. Only in the files and folders that are named, from here or
from CONTENT_DIR. Nothing else of a file is touched: where it is not sure that a text became of a literal, it is left, and
listed with the reason.

  --format text|json   how to report what was replaced and what is left (default: text)
  --locale TAG         only this language; may be given again
  --check              write nothing: fail where something would change
  --dry-run            write nothing: print what would change, as a unified diff
  -h, --help           this text
  --version            the version of Interlinear

Exit status: 0 nothing is left, 1 some damage is left or, with --check, something would change (both are listed), 2 bad
use or input that can't be read or written.
`;

/**
 * Reads the command's arguments.
 * @throws UsageError for what the command does not know
 */
export function toOptions(args: readonly string[]): Options {
  const { values, files } = parseOptions(
    args,
    {
      format: { type: 'string', default: 'text' },
      locale: { type: 'string', multiple: true, default: [] },
      check: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
    'FILES',
  );
  return {
    locales: values.locale.map(localeTag),
    format: oneOf('--format', values.format, ['text', 'json']),
    dryRun: values['dry-run'],
    check: values.check,
    files,
  };
}
