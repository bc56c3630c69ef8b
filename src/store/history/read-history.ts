import type { PathFiles } from '../../ingest/join/join-path.ts';
import type { Revision } from '../../model/history.ts';
import { shown } from '../../model/printable.ts';
import { localeFolders } from '../content-dir.ts';
import { readPath } from '../reference.ts';
import { filesAt } from './blobs.ts';
import { type Commit, commitsOf, filesOf } from './commits.ts';
import { compareEntries } from './compare-entries.ts';
import { entryFacts } from './entry-facts.ts';

/** Revisions that are known already, by commit: what a commit changed never changes. */
export interface HistoryMemory {
  get: (commit: string) => Revision | undefined;
  /** Tells every revision there is now. */
  keep: (revisions: readonly Revision[]) => void;
}

/** Commits that are looked at, from the newest on. */
const mostCommits = 100;

/** Pages of one commit that are compared: more of them are an import, and would be a list that nobody reads. */
const mostPages = 300;

/** Pages that are compared in all: with them the list is long enough, and a first build does not wait for it. */
const mostCompared = 600;

/**
 * Returns what the commits of a content folder changed, the newest first, those left out that change nothing that the site
 * says. Empty where the folder is in no Git repository.
 */
export function readHistory(dir: string, memory?: HistoryMemory): Revision[] {
  const commits = commitsOf(dir, mostCommits) ?? [];
  if (commits.length === 0) return [];
  const locales = localeFolders(dir);
  const revisions: Revision[] = [];
  let compared = 0;
  for (const commit of commits) {
    if (compared >= mostCompared) break;
    const revision = memory?.get(commit.id) ?? revisionOf(dir, commit, locales);
    revisions.push(revision);
    if (revision.isCompared) compared += revision.pages;
  }
  memory?.keep(revisions);
  return revisions.filter(({ entries, isCompared }) => entries.length > 0 || !isCompared);
}

function revisionOf(dir: string, commit: Commit, locales: readonly string[]): Revision {
  const paths = pagesIn(filesOf(dir, commit), locales);
  const { id, parent, date } = commit;
  const isCompared = paths.length <= mostPages;
  const at = (point: string | undefined) =>
    point && isCompared ? factsOf(filesAt(dir, point, paths, locales)) : [];
  return {
    commit: id,
    date,
    subject: shown(commit.subject),
    pages: paths.length,
    isCompared,
    entries: compareEntries(at(parent), at(id)),
  };
}

/** The paths below the locales' folders; names that hold a line break can't be asked for. */
function pagesIn(files: readonly string[], locales: readonly string[]): string[] {
  const pages = files.flatMap((file) => {
    const [locale = '', ...rest] = file.split('/');
    return locales.includes(locale) && /^[^\n\r]+\.md$/i.test(rest.join('/'))
      ? [rest.join('/')]
      : [];
  });
  return [...new Set(pages)].sort();
}

function factsOf(paths: readonly PathFiles[]) {
  return paths.flatMap((files) => readPath(files).entries.map(entryFacts));
}
