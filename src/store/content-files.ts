import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { limits, tooLarge } from '../ingest/read/limits.ts';
import type { PageProblem } from '../model/page-problem.ts';
import { shown } from '../model/printable.ts';

/** An error about a whole file or folder; `path` is relative to CONTENT_DIR. */
export function fileProblem(
  id: string,
  path: string,
  expected: string,
  actual: string,
  remedy: string,
): PageProblem {
  return {
    id,
    level: 'error',
    place: `${shown(path, Infinity)}:1:1`,
    expected: shown(expected),
    actual: shown(actual),
    remedy,
  };
}

/** Paths below `root` of the Markdown files in it, in order; links are not followed, and reported. */
export function markdownFiles(
  root: string,
  below: string,
  shownRoot: string,
  problems: PageProblem[],
): string[] {
  return entriesOf(
    join(root, below),
    below ? `${shownRoot}/${below}` : shownRoot,
    problems,
  ).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return markdownFiles(root, path, shownRoot, problems);
    if (entry.isSymbolicLink()) problems.push(linkProblem(`${shownRoot}/${path}`));
    return entry.isFile() && entry.name.toLowerCase().endsWith('.md') ? [path] : [];
  });
}

/** A symbolic link, which could lead out of the content folder. */
export function linkProblem(path: string): PageProblem {
  const remedy = 'Put the file or folder itself in its place.';
  return fileProblem('file/link', path, 'a file or a folder', 'a symbolic link', remedy);
}

/** A file's bytes, or null where they can't or may not be read. */
export function readBytes(file: string, path: string, problems: PageProblem[]): Uint8Array | null {
  try {
    const { size } = statSync(file);
    if (size <= limits.bytes) return readFileSync(file);
    const { id, expected, actual, remedy } = tooLarge(size);
    problems.push(fileProblem(id, path, expected, actual, remedy));
  } catch (cause) {
    problems.push(unreadable(path, cause, 'a file that may be read'));
  }
  return null;
}

function entriesOf(folder: string, path: string, problems: PageProblem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    problems.push(unreadable(path, cause, 'a folder that may be read'));
    return [];
  }
}

function unreadable(path: string, cause: unknown, expected: string): PageProblem {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  const remedy = 'Give the user who builds the site permission to read it.';
  return fileProblem('file/unreadable', path, expected, code, remedy);
}
