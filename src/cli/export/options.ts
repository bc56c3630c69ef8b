import { type FormatName, formats } from '../../exchange/formats/index.ts';
import { contentPath } from '../../options/content-path.ts';
import { localeTag, oneOf, parseOptions } from '../../options/parse.ts';
import { UsageError } from '../../options/usage-error.ts';

/** What `npm run export` was asked for. */
export interface Options {
  format: FormatName;
  locale: string;
  /** File to write; `-` for standard output. */
  output: string;
  /** Files and folders of CONTENT_DIR to export; empty for all. */
  files: string[];
}

export const usage = `Usage: npm run export -- --locale TAG [options] [files…]

Writes the texts of a language in CONTENT_DIR (default: content) for its translators, each with its English and what the
checks found in it. Names and values are locked. files are pages or folders of CONTENT_DIR, in the language or in English;
pages that the language does not have yet are exported too.

  --locale TAG        the language
  --format FORMAT     ${Object.keys(formats).join(', ')} (default: xliff12)
                      tmx has only prose without an error, tbx only names; neither comes back
  --output FILE       where to write (default: TAG.xlf, .po, .tmx or .tbx in the working folder; - for standard output)
  -h, --help          this text
  --version           the version of Interlinear

What is larger than 24 MB is written as several files: TAG.xlf, TAG.2.xlf …
Exit status: 0 written, 2 bad use or pages that can't be read (they are listed, the others are written).
`;

/**
 * Reads the command's arguments.
 * @throws UsageError for what the command does not know
 */
export function toOptions(args: readonly string[], contentDir: string): Options {
  const { values, files } = parseOptions(
    args,
    {
      format: { type: 'string', default: 'xliff12' },
      locale: { type: 'string' },
      output: { type: 'string' },
    },
    'files',
  );
  if (values.locale === undefined)
    throw new UsageError(
      '--locale is missing: give the language to export, such as --locale pt-BR',
    );
  const format = oneOf('--format', values.format, Object.keys(formats) as FormatName[]);
  const locale = localeTag(values.locale);
  if (locale === 'en')
    throw new UsageError('--locale is en: that is the source, not a translation');
  return {
    format,
    locale,
    output: values.output ?? `${locale}.${formats[format].extension}`,
    files: files.map((file) => contentPath(contentDir, file)),
  };
}
