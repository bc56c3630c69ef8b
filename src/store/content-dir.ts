import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PathFiles } from '../ingest/join/join-path.ts';
import { locatePage } from '../ingest/parse/page-location.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../options/usage-error.ts';
import { fileProblem, linkProblem, markdownFiles, readBytes } from './content-files.ts';
import { tagProblem } from './locale-tag.ts';

/** CONTENT_DIR's files, by path and locale, and what of it could not be read. */
export interface ContentDir {
  /** BCP 47 tags of its folders, `en` first whether it has a folder or not. */
  locales: string[];
  paths: PathFiles[];
  problems: Diagnostic[];
}

/** CONTENT_DIR is missing or isn't a folder. */
export class ContentDirError extends UsageError {}

/** The files of one path, one a locale; not read yet. */
export type ListedPath = ListedFile[];

/** A file of a language's folder; `path` is relative to that. */
interface ListedFile {
  locale: string;
  path: string;
}

/** A content folder whose pages are not read yet. */
export interface ContentListing extends Omit<ContentDir, 'paths'> {
  paths: ListedPath[];
}

/**
 * Lists and reads the Markdown files of a content folder, in a stable order.
 * @throws ContentDirError where the folder itself can't be read
 */
export function readContentDir(dir: string): ContentDir {
  const { locales, paths, problems } = listContentDir(dir);
  return {
    locales,
    paths: paths.flatMap((path) => readFiles(dir, path, problems) ?? []),
    problems,
  };
}

/**
 * Lists the Markdown files of a content folder, in a stable order; for who does not need all of their bytes at once.
 * @throws ContentDirError where the folder itself can't be read
 */
export function listContentDir(dir: string): ContentListing {
  const problems: Diagnostic[] = [];
  const folders = localeFolders(dir, problems);
  const files = folders.flatMap((locale) =>
    markdownFiles(join(dir, locale), '', locale, problems).map((path) => ({ locale, path })),
  );
  if (files.length === 0) throw new ContentDirError(emptyMessage(dir, problems));
  const owners = ownersOf(files);
  const paths = new Map<string, ListedPath>();
  for (const file of files) {
    const key = keyOf(file.path);
    const known = paths.get(key) ?? [];
    const owner = known.find(({ locale }) => locale === file.locale) ?? owners.get(key) ?? file;
    if (owner !== file && (owner.locale === file.locale || !isSamePath(owner, file))) {
      problems.push(sameAddress(file, key, owner));
      continue;
    }
    paths.set(key, [...known, file]);
  }
  const sorted = [...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, files]) => files);
  return {
    locales: ['en', ...folders.filter((l) => l !== 'en')],
    paths: sorted,
    problems,
  };
}

/** Reads the files of one path; those that can't be read are added to `problems`. Undefined where none is left. */
export function readFiles(
  dir: string,
  listed: ListedPath,
  problems: Diagnostic[],
): PathFiles | undefined {
  const files = listed.flatMap((file) => {
    const bytes = readBytes(
      join(dir, file.locale, file.path),
      `${file.locale}/${file.path}`,
      problems,
    );
    return bytes ? [{ ...file, bytes }] : [];
  });
  const [first] = files;
  return first && { path: first.path, files };
}

/** What joins the files of a path: the address of its page, or the path itself where that makes none. */
function keyOf(path: string): string {
  return locatePage(path)?.id ?? path.toLowerCase();
}

function isSamePath(one: ListedFile, other: ListedFile): boolean {
  return one.path.toLowerCase() === other.path.toLowerCase();
}

/** The file of each address that has it where others claim it too: one in `resources/`, else the first in order. */
function ownersOf(files: readonly ListedFile[]): Map<string, ListedFile> {
  const owners = new Map<string, ListedFile>();
  for (const file of files) {
    const owner = owners.get(keyOf(file.path));
    if (!owner || (isResource(file) && !isResource(owner))) owners.set(keyOf(file.path), file);
  }
  return owners;
}

function isResource({ path }: ListedFile): boolean {
  return /^api-reference\/[^/]+\/resources\/[^/]+$/i.test(path);
}

function sameAddress(file: ListedFile, address: string, owner: ListedFile): Diagnostic {
  const [path, other] = [file, owner].map((of) => `${of.locale}/${of.path}`) as [string, string];
  const expected = `one file for the address ${address}`;
  return fileProblem('page/same-address', path, expected, `${other} has it already`);
}

function emptyMessage(dir: string, problems: readonly Diagnostic[]): string {
  const names = problems.slice(0, 5).map(({ location }) => location.path);
  const unread = names.length > 0 ? ` Left out: ${names.join(', ')}.` : '';
  const example = join(dir, 'en', 'api-reference', 'v1.0', 'resources');
  return `CONTENT_DIR ${dir} holds no page: expected Markdown files in one folder per language, such as in ${example}.${unread}`;
}

/**
 * The locale folders of a content folder, `en` first, then in order of their tags.
 * @throws ContentDirError where the folder itself can't be read
 */
export function localeFolders(dir: string, problems: Diagnostic[] = []): string[] {
  const entries = folderEntries(dir).filter((entry) => !entry.name.startsWith('.'));
  for (const entry of entries) if (entry.isSymbolicLink()) problems.push(linkProblem(entry.name));
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return folders
    .filter((name) => {
      const problem = tagProblem(name);
      if (problem) problems.push(problem);
      return !problem;
    })
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}

function folderEntries(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? cause;
    throw new ContentDirError(
      `CONTENT_DIR ${dir} can't be read (${code}): expected a folder with one folder per language, such as ${join(dir, 'en')}. Set CONTENT_DIR to it.`,
    );
  }
}
