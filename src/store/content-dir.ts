import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PathFiles } from '../ingest/join/join-path.ts';
import { addressOf } from '../ingest/parse/page-address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../options/usage-error.ts';
import { fileProblem, linkProblem, markdownFiles, readBytes } from './content-files.ts';

/** CONTENT_DIR's files, by path and locale, and what of it could not be read. */
export interface ContentDir {
  /** BCP 47 tags of its folders, `en` first whether it has a folder or not. */
  locales: string[];
  paths: PathFiles[];
  problems: Diagnostic[];
}

/** CONTENT_DIR is missing or is no folder. */
export class ContentDirError extends UsageError {}

/** The files of one path, one a locale; not read yet. */
export type ListedPath = { locale: string; path: string }[];

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
  const paths = new Map<string, ListedPath>();
  for (const locale of folders) {
    const owners = new Map<string, string>();
    for (const path of markdownFiles(join(dir, locale), '', locale, problems)) {
      const key = addressOf(path)?.id ?? path.toLowerCase();
      const owner = owners.get(key);
      if (owner) {
        problems.push(sameAddress(`${locale}/${path}`, key, owner));
        continue;
      }
      owners.set(key, `${locale}/${path}`);
      const known = paths.get(key) ?? [];
      known.push({ locale, path });
      paths.set(key, known);
    }
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

function sameAddress(path: string, address: string, owner: string): Diagnostic {
  const expected = `one file for the address ${address}`;
  return fileProblem('page/same-address', path, expected, `${owner} has it already`);
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
      `CONTENT_DIR ${dir} can't be read (${code}): expected a folder with one folder a language, such as ${join(dir, 'en')}. Set CONTENT_DIR to it.`,
    );
  }
}

function tagProblem(name: string): Diagnostic | null {
  const canonical = canonicalTag(name);
  if (canonical === name) return null;
  const remedy = canonical ? `Rename the folder to ${canonical}.` : undefined;
  return fileProblem('locale/tag', name, canonical ?? 'a BCP 47 language tag', name, remedy);
}

function canonicalTag(name: string): string | null {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(name)) return null;
  try {
    return Intl.getCanonicalLocales(name)[0] ?? null;
  } catch {
    return null;
  }
}
