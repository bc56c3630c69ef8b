import { localeTag, parseOptions } from '../../options/parse.ts';

/** What `npm run repair` was asked for. */
export interface Options {
  /** Locales to repair; empty for all. */
  locales: string[];
  dryRun: boolean;
}

export const usage = `Usage: npm run repair -- [options]

Puts the source's names, values and type names back into the translations in CONTENT_DIR (default: content), and takes
the spaces off their edges. Nothing else of a file is touched.

  --locale TAG   only this language; may be given again
  --dry-run      write nothing: print what would change, as a unified diff
  -h, --help     this text
  --version      the version of Interlinear

Exit status: 0 nothing is left, 1 some damage is left (it is listed), 2 bad use or input that can't be read or written.
`;

/**
 * Reads the command's arguments.
 * @throws UsageError for what the command does not know
 */
export function toOptions(args: readonly string[]): Options {
  const { values } = parseOptions(args, {
    locale: { type: 'string', multiple: true, default: [] },
    'dry-run': { type: 'boolean', default: false },
  });
  return { locales: values.locale.map(localeTag), dryRun: values['dry-run'] };
}
