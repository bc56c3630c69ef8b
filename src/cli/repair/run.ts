import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { type JoinedPath, joinPath } from '../../ingest/join/join-path.ts';
import { byLocation, type Diagnostic, isUnread } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/entry.ts';
import { contentPath, contentPrefix, isAmong } from '../../options/content-path.ts';
import { UsageError } from '../../options/usage-error.ts';
import type { Left } from '../../repair/edit.ts';
import { Headings } from '../../repair/heading-templates.ts';
import { type Repaired, type RepairedFile, repairPath } from '../../repair/repair.ts';
import { unifiedDiff } from '../../repair/unified-diff.ts';
import { type ListedPath, listContentDir, readFiles } from '../../store/content-dir.ts';
import { turnEvery } from '../../store/reference.ts';
import { writeAtomically } from '../write-atomically.ts';
import type { Options } from './options.ts';
import { report, toJson } from './report.ts';

/** What a run prints, and the command's exit status. */
export interface Result {
  /** The diff, where one was asked for. */
  diff: string;
  report: string;
  status: 0 | 1 | 2;
}

/**
 * Repairs a content folder.
 * @throws (as a rejection) ContentDirError where the folder can't be read; UsageError where it lacks a locale or a file that
 *   was asked for
 */
export async function run(dir: string, options: Options): Promise<Result> {
  const { locales, dryRun } = options;
  const asked = options.files.map((file) => contentPath(dir, file));
  const content = listContentDir(dir);
  const unknown = locales.find((locale) => locale === 'en' || !content.locales.includes(locale));
  if (unknown)
    throw new UsageError(
      `--locale is ${unknown}: expected one of ${content.locales.filter((l) => l !== 'en').join(', ')}`,
    );
  const isAsked = ({ locale, path }: { locale: string; path: string }) =>
    (locales.length === 0 || locales.includes(locale)) && isAmong(`${locale}/${path}`, asked);
  const read = (listed: ListedPath, problems: Diagnostic[]) => {
    const path = readFiles(dir, listed, problems);
    return path && { path, ...joinPath(path) };
  };
  const chosen = content.paths.filter((listed) =>
    listed.some(({ locale, path }) => isAmong(`${locale}/${path}`, asked)),
  );
  // Where files are asked for, other pages are needed to tell how headings are worded, and for nothing else.
  const needsAll =
    chosen.length === content.paths.length ||
    chosen.some((listed) => read(listed, [])?.entries.some(lacksName));
  // A whole reference is joined path by path, twice: it would not be held by most machines.
  const headings = new Headings();
  for (const [i, listed] of (needsAll ? content.paths : chosen).entries()) {
    const joined = read(listed, []);
    if (joined) headings.add({ entries: joined.entries, files: joined.path.files });
    if (i % turnEvery === 0) await turn();
  }
  const templates = headings.templates();
  const found: Diagnostic[] = [];
  const repaired: Repaired[] = [];
  for (const [i, listed] of chosen.entries()) {
    if (i % turnEvery === 0) await turn();
    const joined = read(listed, content.problems);
    if (!joined) continue;
    found.push(...diagnosticsOf(joined).filter(isUnread));
    const locales = joined.path.files.filter(isAsked).map(({ locale }) => locale);
    repaired.push(repairPath(joined.path, templates, locales, joined.entries));
  }
  const files = repaired.flatMap((path) => path.files);
  const left = repaired.flatMap((path) => path.left);
  const written = !dryRun && !options.check;
  const failed = written ? write(dir, files) : [];
  const unread = [...content.problems.filter(isUnread), ...found].sort(byLocation);
  const done = { files, left, failed, unread, written, prefix: contentPrefix(dir) };
  const isDamaged = left.length > 0 || (options.check && files.length > 0);
  return {
    diff: dryRun ? files.map((file) => diffOf(file, prefixOf(dir))).join('') : '',
    report: options.format === 'json' ? toJson(done) : report(done),
    status: failed.length > 0 || unread.length > 0 ? 2 : isDamaged ? 1 : 0,
  };
}

/** Whether a translation's heading has lost the name of its type. */
function lacksName({ translations }: Entry): boolean {
  return Object.values(translations).some(({ publishedTitle }) => publishedTitle !== undefined);
}

function diagnosticsOf({ entries, problems }: JoinedPath): Diagnostic[] {
  return [...problems, ...entries.flatMap(({ findings }) => Object.values(findings).flat())];
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
  const prefix = contentPrefix(dir);
  return prefix.startsWith('..') ? '' : prefix;
}

function diffOf({ locale, path, before, after }: RepairedFile, prefix: string): string {
  // The byte order mark is kept: a diff without it could not be applied.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const shown = `${prefix}${locale}/${path}`;
  return unifiedDiff(shown, decoder.decode(before), decoder.decode(after));
}
