import type { NewFormat } from '../../exchange/apply/make-page.ts';
import { localeTag, oneOf, parseOptions } from '../../options/parse.ts';
import { UsageError } from '../../options/usage-error.ts';

/** What `npm run import-translations` was asked for. */
export interface Options {
  /** Files that came back. */
  files: string[];
  /** The language they must be in; null for the one that each names. */
  locale: string | null;
  as: NewFormat;
  human: boolean;
  dryRun: boolean;
}

export const usage = `Usage: npm run import-translations -- [options] FILE…

Takes back files that npm run export wrote and translators filled (XLIFF 1.2 or 2.1, PO) and writes each new text into its
page in CONTENT_DIR (default: content). Nothing else of a page changes. What does not fit any more is listed and left out.

  --locale TAG               the language of the files (default: what each says)
  --as plain|side-by-side    how to make a page that the language does not have yet (default: plain)
  --human                    say in the pages' front matter that people translated them (ms.translationtype: HT)
  --dry-run                  write nothing: print what would change, as a unified diff
  -h, --help                 this text
  --version                  the version of Interlinear

Exit status: 0 all taken, 1 some texts were not (they are listed), 2 bad use, or a file that can't be read or written: then
nothing of any file is taken.
`;

const formats = { plain: 'plain', 'side-by-side': 'sxs', sxs: 'sxs' } as const;

/**
 * Reads the command's arguments.
 * @throws UsageError for what the command does not know
 */
export function toOptions(args: readonly string[]): Options {
  const { values, files } = parseOptions(
    args,
    {
      locale: { type: 'string' },
      as: { type: 'string', default: 'plain' },
      human: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
    'FILE',
  );
  if (files.length === 0)
    throw new UsageError('FILE is missing: give a file that came back from a translator');
  return {
    files,
    locale: values.locale === undefined ? null : localeTag(values.locale),
    as: formats[oneOf('--as', values.as, Object.keys(formats) as (keyof typeof formats)[])],
    human: values.human,
    dryRun: values['dry-run'],
  };
}
