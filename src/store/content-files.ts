import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { limits, tooLarge } from '../ingest/read/limits.ts';
import { readingRules } from '../ingest/reading-rules/index.ts';
import type { ReadingId } from '../model/check-id.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { shown } from '../model/printable.ts';

/** An error about a whole file or folder; `path` is relative to CONTENT_DIR. */
export function fileProblem(
  check: ReadingId,
  path: string,
  expected: string,
  actual: string,
  remedy: string = readingRules[check].remedy,
): Diagnostic {
  return {
    check,
    severity: 'error',
    location: { path: shown(path, Infinity), line: 1, column: 1 },
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
  problems: Diagnostic[],
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
export function linkProblem(path: string): Diagnostic {
  return fileProblem('file/link', path, 'a file or a folder', 'a symbolic link');
}

/** A file's bytes, or null where they can't or may not be read. */
export function readBytes(file: string, path: string, problems: Diagnostic[]): Uint8Array | null {
  try {
    const { size } = statSync(file);
    if (size <= limits.bytes) return readFileSync(file);
    const { check, expected, actual } = tooLarge(size);
    problems.push(fileProblem(check, path, expected, actual));
  } catch (cause) {
    problems.push(unreadable(path, cause, 'a file that may be read'));
  }
  return null;
}

function entriesOf(folder: string, path: string, problems: Diagnostic[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    problems.push(unreadable(path, cause, 'a folder that may be read'));
    return [];
  }
}

function unreadable(path: string, cause: unknown, expected: string): Diagnostic {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return fileProblem('file/unreadable', path, expected, code);
}
