import type { EnumEntry, MegaPage } from '../model/enum-entry.ts';
import type { PageProblem } from '../model/page-problem.ts';
import { joinPage } from './join-page.ts';
import type { Page } from './page.ts';
import { addressOf } from './page-address.ts';
import { parsePage } from './parse-page.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

/** All files of one path, one a locale. */
export interface PathFiles {
  /** Path below the locales' folders, as the source spells it. */
  path: string;
  files: { locale: string; path: string; bytes: Uint8Array }[];
}

/** What one path's files yield: entries with the findings of reading them, and what could not be read. */
export interface JoinedPath {
  entries: EnumEntry[];
  mega: MegaPage | null;
  problems: PageProblem[];
  /** Files that hold no enum, with the reason. */
  skipped: { file: string; reason: string }[];
}

/** Reads and joins all languages of one path. Pure; never throws for what a page says. */
export function joinPath({ path, files }: PathFiles): JoinedPath {
  const problems: PageProblem[] = [];
  const skipped: JoinedPath['skipped'] = [];
  const pages: Page[] = [];
  for (const file of files) {
    const { text, problems: found } = readText(file.bytes);
    if (text === null || found.some((p) => p.level === 'error')) {
      problems.push(...found.map((p) => toPageProblem(p, `${file.locale}/${file.path}`, [0])));
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
  const address = addressOf(path);
  const holdsEnums = pages.some((page) => page.sections.length > 0);
  if (holdsEnums && !address) {
    problems.push({
      id: 'page/path',
      place: `${files[0]?.locale}/${path}:1:1`,
      expected: 'api-reference/{version}/resources/{stem}.md',
      actual: path,
      remedy:
        'Lay the page out as upstream does; a file name holds letters, digits, dots and hyphens.',
      level: 'error',
    });
  }
  const { entries, mega } = joinPage(path, pages);
  for (const page of pages) {
    const file = `${page.locale}/${page.path}`;
    for (const p of page.problems) {
      if (p.level === 'error') problems.push(toPageProblem(p, file, page.lineStarts));
      addFinding(entries, page, p, file);
    }
    const broken = page.problems.some((p) => p.level === 'error');
    if (page.sections.length === 0 && !broken)
      skipped.push({ file, reason: 'no heading of an enum followed by a table' });
    else if (entries.length === 0 && !broken)
      skipped.push({ file, reason: 'no English source for it' });
  }
  return { entries, mega, problems, skipped };
}

function toPageProblem(p: Problem, file: string, lineStarts: readonly number[]): PageProblem {
  const [line, column] = p.place ?? placeOf(p.offset, lineStarts);
  return {
    id: p.id,
    level: p.level,
    place: `${file}:${line}:${column}`,
    expected: p.expected,
    actual: p.actual,
    remedy: p.remedy,
  };
}

/** Adds a reading problem to the findings of the enum in whose part of the page it stands. */
function addFinding(entries: EnumEntry[], page: Page, problem: Problem, file: string): void {
  const { place } = toPageProblem(problem, file, page.lineStarts);
  const line = problem.place?.[0] ?? placeOf(problem.offset, page.lineStarts)[0];
  const entry =
    entries.findLast((e) => (e.blocks[0]?.at[page.locale]?.[0] ?? 0) <= line) ?? entries[0];
  if (!entry) return;
  const severity = problem.level === 'error' ? 'error' : 'warning';
  const finding = {
    check: problem.id,
    severity,
    place,
    expected: problem.expected,
    actual: problem.actual,
  } as const;
  entry.findings[page.locale] = [...(entry.findings[page.locale] ?? []), finding];
}

/** Numbers the definitions of each version + namespace + name over the whole reference, in the entries' order. */
export function numberDefinitions(entries: readonly EnumEntry[]): void {
  const groups = Map.groupBy(entries, (e) => `${e.version}\0${e.namespace}\0${e.name}`);
  for (const group of groups.values()) {
    group.forEach((entry, index) => {
      entry.occurrence = index + 1;
      entry.definitions = group.length;
    });
  }
}
