import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PathFiles } from './ingest/join-reference.ts';
import { addressOf } from './ingest/page-address.ts';
import type { PageProblem } from './model/page-problem.ts';

/** CONTENT_DIR's files, by path and locale, and what of it could not be read. */
export interface ContentDir {
  /** BCP 47 tags of its folders, `en` first whether it has a folder or not. */
  locales: string[];
  paths: PathFiles[];
  problems: PageProblem[];
}

/** CONTENT_DIR is missing or is no folder. */
export class ContentDirError extends Error {}

/**
 * Lists and reads the Markdown files of a content folder, in a stable order.
 * @throws ContentDirError where the folder itself can't be read
 */
export function readContentDir(dir: string): ContentDir {
  const problems: PageProblem[] = [];
  const folders = localeFolders(dir, problems);
  const paths = new Map<string, PathFiles>();
  const addresses = new Map<string, string>();
  for (const locale of folders) {
    for (const path of markdownFiles(join(dir, locale), '', `${locale}`, problems)) {
      const key = addressOf(path)?.id ?? path.toLowerCase();
      const own = `${locale}/${path}`;
      const other = addresses.get(`${locale}\0${key}`);
      if (other) {
        problems.push(
          problem(
            'page/same-address',
            own,
            `one file for the address ${key}`,
            `${other} has it already`,
            'Rename one of the two files.',
          ),
        );
        continue;
      }
      addresses.set(`${locale}\0${key}`, own);
      const bytes = readBytes(join(dir, locale, path), own, problems);
      if (!bytes) continue;
      const known = paths.get(key) ?? { path, files: [] };
      known.files.push({ locale, path, bytes });
      paths.set(key, known);
    }
  }
  const sorted = [...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, files]) => files);
  return { locales: ['en', ...folders.filter((l) => l !== 'en')], paths: sorted, problems };
}

/** The locale folders of a content folder, `en` first, then in order of their tags. */
export function localeFolders(dir: string, problems: PageProblem[] = []): string[] {
  let names: string[];
  try {
    names = readdirSync(dir, { withFileTypes: true }).flatMap((e) =>
      e.isDirectory() && !e.name.startsWith('.') ? [e.name] : [],
    );
  } catch (cause) {
    throw new ContentDirError(
      `CONTENT_DIR ${dir} can't be read (${(cause as NodeJS.ErrnoException).code ?? cause}): expected a folder with one folder a language, such as ${join(dir, 'en')}. Set CONTENT_DIR to it.`,
    );
  }
  const isTag = (name: string) => {
    const canonical = canonicalTag(name);
    if (canonical === name) return true;
    const remedy = canonical
      ? `Rename the folder to ${canonical}.`
      : 'Rename the folder to a BCP 47 tag such as pt-BR.';
    problems.push(problem('locale/tag', name, canonical ?? 'a BCP 47 language tag', name, remedy));
    return false;
  };
  return names
    .filter(isTag)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}

function canonicalTag(name: string): string | null {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(name)) return null;
  try {
    return Intl.getCanonicalLocales(name)[0] ?? null;
  } catch {
    return null;
  }
}

function markdownFiles(
  root: string,
  below: string,
  shown: string,
  problems: PageProblem[],
): string[] {
  try {
    return readdirSync(join(root, below), { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = below ? `${below}/${entry.name}` : entry.name;
        if (entry.isDirectory())
          return markdownFiles(root, path, `${shown}/${entry.name}`, problems);
        return entry.isFile() && entry.name.toLowerCase().endsWith('.md')
          ? [path.split(sep).join('/')]
          : [];
      });
  } catch (cause) {
    problems.push(unreadable(shown, cause, 'a folder that may be read'));
    return [];
  }
}

function readBytes(file: string, shown: string, problems: PageProblem[]): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (cause) {
    problems.push(unreadable(shown, cause, 'a file that may be read'));
    return null;
  }
}

function unreadable(shown: string, cause: unknown, expected: string): PageProblem {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return problem(
    'file/unreadable',
    shown,
    expected,
    code,
    'Give the user who builds the site permission to read it.',
  );
}

function problem(
  id: string,
  path: string,
  expected: string,
  actual: string,
  remedy: string,
): PageProblem {
  return { id, level: 'error', place: `${path}:1:1`, expected, actual, remedy };
}
