import { kinds } from '../../kinds/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { blocksOf, type Entry, type Listing } from '../../model/entry.ts';
import { shown } from '../../model/printable.ts';
import type { Page } from '../parse/page.ts';
import { locatePage } from '../parse/page-location.ts';
import { parsePage } from '../parse/parse-page.ts';
import { type Problem, problem } from '../problem.ts';
import { limits } from '../read/limits.ts';
import { placeOf } from '../read/line-starts.ts';
import { readText } from '../read/read-text.ts';
import { joinPage } from './join-page.ts';

/** All files of one path, one a locale. */
export interface PathFiles {
  /** Path below the locales' folders, as the source spells it. */
  path: string;
  files: { locale: string; path: string; bytes: Uint8Array }[];
}

/** What one path's files yield: entries with what is wrong with them, and what is wrong with files without one. */
export interface JoinedPath {
  entries: Entry[];
  listing: Listing | null;
  problems: Diagnostic[];
  /** Files that hold no entry, with the reason. */
  skipped: { file: string; reason: string }[];
}

/** A path's files that can be read, and what is wrong with the others. */
export interface ReadPages {
  pages: Page[];
  problems: Diagnostic[];
}

/** Reads the files of one path, each alone. Pure; never throws for what a page says. */
export function readPages({ files }: Pick<PathFiles, 'files'>): ReadPages {
  const problems: Diagnostic[] = [];
  const pages: Page[] = [];
  for (const file of files) {
    const { text, problems: found } = readText(file.bytes);
    if (text === null) {
      problems.push(...found.map((p) => toDiagnostic(p, `${file.locale}/${file.path}`, [0])));
      continue;
    }
    pages.push(
      parsePage({
        locale: file.locale,
        path: file.path,
        text,
        source: file.locale === 'en',
        problems: found,
      }),
    );
  }
  return { pages, problems };
}

/** Reads and joins all languages of one path. Pure; never throws for what a page says. */
export function joinPath({ path, files }: PathFiles, read = readPages({ files })): JoinedPath {
  const { pages } = read;
  const problems = [...read.problems];
  const skipped: JoinedPath['skipped'] = [];
  const address = locatePage(path);
  const holdsEntries = pages.some((page) => page.sections.length > 0);
  if (holdsEntries && !address) {
    const layout = 'api-reference/{version}/resources/{stem}.md';
    const remedy = `Lay the page out as upstream does; a file's name holds letters, digits, dots and hyphens, at most ${limits.name} bytes, and neither it nor its folder is named as a file of the site, such as index.html.`;
    const found = problem('page/path', 0, layout, path, remedy);
    problems.push(toDiagnostic(found, `${files[0]?.locale}/${path}`, [0]));
  }
  const { entries, listing } = joinPage(path, pages);
  for (const page of pages) {
    const file = `${page.locale}/${page.path}`;
    const own = readProblems(page, file);
    if (entries.length > 0) {
      addFindings(entries, page.locale, own);
      continue;
    }
    problems.push(...own);
    if (page.sections.length > 0 || own.some(({ severity }) => severity === 'error')) continue;
    const names = kinds.map(({ id }) => id).join(', a ');
    skipped.push({ file, reason: `no page of an ${names.replace(/,(?!.*,)/, ' or')}` });
  }
  return { entries, listing, problems, skipped };
}

/** Reading problems of one page that are named one by one. */
const most = 1000;

/** A page's problems in order of their places; the count of those beyond a number that none will read. */
function readProblems(page: Page, file: string): Diagnostic[] {
  const problems = page.problems
    .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
    .slice(0, most)
    .map((p) => toDiagnostic(p, file, page.lineStarts));
  const others = page.problems.length - most;
  if (others > 0) {
    const last = problem('page/more-problems', 0, 'fewer problems', `${others} more`);
    problems.push(toDiagnostic(last, file, page.lineStarts));
  }
  return problems;
}

function toDiagnostic(
  { check, severity, offset, place, expected, actual, remedy }: Problem,
  file: string,
  lineStarts: readonly number[],
): Diagnostic {
  const [line, column] = place ?? placeOf(offset, lineStarts);
  return {
    check,
    severity,
    location: { path: shown(file, Infinity), line, column },
    expected: shown(expected),
    actual: shown(actual),
    remedy,
  };
}

/** Adds reading problems to the findings of the entry in whose part of the page they stand. */
function addFindings(entries: Entry[], locale: string, problems: Diagnostic[]): void {
  const starts = entries
    .map((entry) => ({ entry, line: blocksOf(entry).find((b) => b.at[locale])?.at[locale]?.[0] }))
    .flatMap(({ entry, line }) => (line === undefined ? [] : [{ entry, line }]))
    .sort((a, b) => a.line - b.line);
  const lines = starts.map(({ line }) => line);
  for (const found of problems) {
    const [at] = placeOf(found.location.line, lines);
    const entry = starts[at - 1]?.entry ?? entries[0];
    if (!entry) return;
    entry.findings[locale] ??= [];
    entry.findings[locale].push(found);
  }
}
