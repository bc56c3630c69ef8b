import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type JoinedPath, joinPath } from '../../ingest/join/join-path.ts';
import { byLocation, type Diagnostic, isUnread } from '../../model/diagnostic.ts';
import { UsageError } from '../../options/usage-error.ts';
import type { Left } from '../../repair/edit.ts';
import { headingTemplates } from '../../repair/heading-templates.ts';
import { type RepairedFile, repairPath } from '../../repair/repair-path.ts';
import { unifiedDiff } from '../../repair/unified-diff.ts';
import { readContentDir } from '../../store/content-dir.ts';
import { writeAtomically } from '../write-atomically.ts';
import type { Options } from './options.ts';
import { report } from './report.ts';

/** What a run prints, and the command's exit status. */
export interface Result {
  /** The diff, where one was asked for. */
  diff: string;
  report: string;
  status: 0 | 1 | 2;
}

/**
 * Repairs a content folder.
 * @throws ContentDirError where the folder can't be read; UsageError where it lacks a locale that was asked for
 */
export function run(dir: string, { locales, dryRun }: Options): Result {
  const content = readContentDir(dir);
  const unknown = locales.find((locale) => locale === 'en' || !content.locales.includes(locale));
  if (unknown)
    throw new UsageError(
      `--locale is ${unknown}: expected one of ${content.locales.filter((l) => l !== 'en').join(', ')}`,
    );
  const joined = content.paths.map((path) => ({ path, ...joinPath(path) }));
  const templates = headingTemplates(joined.flatMap(({ entries }) => entries));
  const wanted = locales.length > 0 ? locales : undefined;
  const repaired = joined.map(({ path, entries }) => repairPath(path, templates, wanted, entries));
  const files = repaired.flatMap((path) => path.files);
  const left = repaired.flatMap((path) => path.left);
  const failed = dryRun ? [] : write(dir, files);
  const unread = [...content.problems, ...joined.flatMap(diagnosticsOf)]
    .filter((one) => isUnread(one) && concerns(one, locales))
    .sort(byLocation);
  const prefix = prefixOf(dir);
  return {
    diff: dryRun ? files.map((file) => diffOf(file, prefix)).join('') : '',
    report: report({ files, left, failed, unread, dryRun }),
    status: failed.length > 0 || unread.length > 0 ? 2 : left.length > 0 ? 1 : 0,
  };
}

function diagnosticsOf({ entries, problems }: JoinedPath): Diagnostic[] {
  return [...problems, ...entries.flatMap(({ findings }) => Object.values(findings).flat())];
}

/** Whether a page that can't be read keeps a language from being repaired: its own page, or the source of it. */
function concerns({ location }: Diagnostic, locales: readonly string[]): boolean {
  const [folder = ''] = location.path.split('/', 1);
  return locales.length === 0 || folder === 'en' || locales.includes(folder);
}

/** Writes the repaired files; returns those that could not be, with the reason. */
function write(dir: string, files: readonly RepairedFile[]): Left[] {
  return files.flatMap(({ locale, path, before, after }) => {
    const file = join(dir, locale, path);
    const failure = (actual: string, reason: string) => [
      { place: `${locale}/${path}:1:1`, expected: 'a file that may be written', actual, reason },
    ];
    try {
      if (Buffer.compare(readFileSync(file), before) !== 0)
        return failure('a file that changed', 'it was changed during the run: run it again');
      writeAtomically(file, after);
      return [];
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code;
      if (code === undefined) throw cause;
      return failure(code, 'give the user who repairs permission to write it');
    }
  });
}

/** The content folder as `git apply` wants it: below the working folder, else left out. */
function prefixOf(dir: string): string {
  const path = relative(process.cwd(), dir).split(sep).join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}

function diffOf({ locale, path, before, after }: RepairedFile, prefix: string): string {
  // The byte order mark is kept: a diff without it could not be applied.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const shown = `${prefix}${locale}/${path}`;
  return unifiedDiff(shown, decoder.decode(before), decoder.decode(after));
}
