import { kinds } from '../../kinds/index.ts';
import { localeTag, oneOf, parseOptions } from '../../options/parse.ts';
import { UsageError } from '../../options/usage-error.ts';

/** What `npm run import-pages` was asked for. */
export interface Options {
  /** A checkout of the reference: `api-reference/` lies in it, or in folders named by language tags. */
  from: string;
  /** Language of all pages; read off the pages where undefined. */
  locale: string | undefined;
  /** Ids of the kinds of pages that are taken; all where undefined. */
  only: string[] | undefined;
  force: boolean;
  dryRun: boolean;
  /** Lists the pages that are not taken too. */
  verbose: boolean;
}

const plurals = kinds.map(({ plural }) => plural);

export const usage = `Usage: npm run import-pages -- FOLDER [options]

Copies the pages of a reference into CONTENT_DIR (default: content): ${plurals.join(', ')}. FOLDER is a checkout laid out
as upstream lays it out, with api-reference/ at its root, or a folder with one such folder a language.

  --only KIND    only pages of a kind: ${plurals.join(', ')}; may be repeated
  --locale TAG   language of the pages (default: their ms.contentlocale; English where no page has one)
  --force        overwrite pages of CONTENT_DIR that differ
  --dry-run      copy nothing: say what would be copied
  --verbose      list the pages that are left out too
  -h, --help     this text
  --version      the version of Interlinear

Exit status: 0 done, 1 pages that differ were left, 2 bad use or a file that can't be read or written.
`;

/**
 * Reads the command's arguments.
 * @throws UsageError for what the command does not know
 */
export function toOptions(args: readonly string[]): Options {
  const { values, files } = parseOptions(
    args,
    {
      only: { type: 'string', multiple: true },
      locale: { type: 'string' },
      force: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
    'FOLDER',
  );
  const [from, ...rest] = files;
  if (from === undefined || rest.length > 0)
    throw new UsageError(`expected one folder to import from, found ${files.length}; see --help`);
  return {
    from,
    locale: values.locale === undefined ? undefined : localeTag(values.locale),
    only: values.only?.map((value) => {
      const plural = oneOf('--only', value, plurals);
      return kinds.find((kind) => kind.plural === plural)?.id ?? plural;
    }),
    force: values.force,
    dryRun: values['dry-run'],
    verbose: values.verbose,
  };
}
