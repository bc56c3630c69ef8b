import { existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AppliedPage, type ApplyOptions, applyPage } from '../../exchange/apply/apply-page.ts';
import { byPage } from '../../exchange/apply/by-page.ts';
import { languageOf } from '../../exchange/apply/language.ts';
import type { ReturnedUnit } from '../../exchange/returned/returned.ts';
import { contentPrefix } from '../../options/content-path.ts';
import { unifiedDiff } from '../../repair/unified-diff.ts';
import { type ListedPath, listContentDir, readFiles } from '../../store/content-dir.ts';
import { writeAtomically } from '../write-atomically.ts';
import type { Options } from './options.ts';
import { type ReturnedFile, readReturnedFiles } from './read-files.ts';
import { conflictLine, languageLine, summary, unplacedLine } from './report.ts';
import type { Taken } from './taken.ts';

/** What a run prints, and the command's exit status. */
export interface Result {
  /** The diff, where one was asked for. */
  diff: string;
  report: string;
  status: 0 | 1 | 2;
}

/**
 * Takes returned translations into a content folder.
 * @throws UsageError where the content folder or a file can't be read
 */
export function run(dir: string, options: Options): Result {
  const files = readReturnedFiles(options.files);
  const unreadable = files.flatMap((file) => file.unreadable ?? []);
  if (unreadable.length > 0)
    return { diff: '', report: [...unreadable, 'Nothing was taken.', ''].join('\n'), status: 2 };
  const { paths } = listContentDir(dir);
  const result: Taken = { diff: '', lines: [], conflicts: 0, texts: 0, pages: 0, failed: 0 };
  for (const file of files) takeFile(dir, file, paths, options, result);
  const { lines, conflicts, failed } = result;
  return {
    diff: result.diff,
    report: [...lines, summary(result, options.dryRun), ''].join('\n'),
    status: failed > 0 ? 2 : conflicts > 0 ? 1 : 0,
  };
}

function takeFile(
  dir: string,
  file: ReturnedFile,
  paths: readonly ListedPath[],
  options: Options,
  taken: Taken,
): void {
  const language = languageOf(file.units, options.locale);
  if (!language) return;
  if (!('locale' in language)) {
    taken.lines.push(languageLine(file.name, language));
    taken.conflicts += file.units.length;
    return;
  }
  const { pages, unplaced } = byPage(file.units, paths);
  taken.lines.push(...unplaced.map((unit) => unplacedLine(file.name, unit)));
  taken.conflicts += unplaced.length;
  for (const [path, units] of pages)
    takePage(dir, file.name, path, language.locale, units, options, taken);
}

function takePage(
  dir: string,
  name: string,
  path: ListedPath,
  locale: string,
  units: readonly ReturnedUnit[],
  options: ApplyOptions & { dryRun: boolean },
  taken: Taken,
): void {
  const needed = path.some((one) => one.locale === 'en')
    ? path.filter((one) => one.locale === 'en' || one.locale === locale)
    : path;
  const files = readFiles(dir, needed, []);
  if (!files) return;
  const applied = applyPage(files, locale, units, options);
  const before = files.files.find((one) => one.locale === locale);
  const shown = `${locale}/${before?.path ?? files.path}`;
  taken.lines.push(
    ...applied.conflicts.map((conflict) =>
      conflictLine(name, contentPrefix(dir) + shown, !before, conflict),
    ),
  );
  taken.conflicts += applied.conflicts.length;
  if (!applied.bytes) return;
  if (options.dryRun) taken.diff += diffOf(dir, shown, before?.bytes ?? null, applied.bytes);
  else {
    const failure = write(dir, shown, before?.bytes ?? null, applied);
    if (failure) {
      taken.failed += 1;
      taken.lines.push(`${contentPrefix(dir)}${shown}:1:1  not written: ${failure}`);
      return;
    }
  }
  taken.texts += applied.written;
  taken.pages += 1;
}

function diffOf(dir: string, shown: string, before: Uint8Array | null, after: Uint8Array): string {
  // The byte order mark is kept: a diff without it could not be applied.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return unifiedDiff(
    `${prefixOf(dir)}${shown}`,
    before ? decoder.decode(before) : '',
    decoder.decode(after),
  );
}

/** The content folder as `git apply` wants it: below the working folder, else left out. */
function prefixOf(dir: string): string {
  const prefix = contentPrefix(dir);
  return prefix.startsWith('..') ? '' : prefix;
}

/** Writes a page; returns why it could not be, or null. */
function write(
  dir: string,
  shown: string,
  before: Uint8Array | null,
  { bytes }: AppliedPage,
): string | null {
  const file = join(dir, shown);
  try {
    const link = linkIn(dir, shown);
    if (link) return `${link} is a symbolic link: put a folder or a file in its place`;
    if (!before && existsSync(file))
      return 'there is a file that can’t be read: see what `npm run check` says of it';
    if (before && Buffer.compare(readFileSync(file), before) !== 0)
      return 'it was changed during the run: run it again';
    mkdirSync(dirname(file), { recursive: true });
    if (bytes) writeAtomically(file, bytes);
    return null;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    return `${code}: give the user who imports permission to write it`;
  }
}

/** The first part of a path below a folder that is a symbolic link, which could lead out of it; or null. */
function linkIn(dir: string, path: string): string | null {
  const parts = path.split('/');
  const paths = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const isLink = (part: string) =>
    lstatSync(join(dir, part), { throwIfNoEntry: false })?.isSymbolicLink();
  return paths.find(isLink) ?? null;
}
