import { realNames } from '../../checks/real-names.ts';
import type { Standings } from '../../checks/summary.ts';
import { standingsOf } from '../../checks/translation-standing.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Entry, type Listing, rowNames } from '../../model/entry.ts';
import type { Config } from '../../options/config.ts';
import { type ListedPath, readFiles } from '../../store/content-dir.ts';
import { readPath } from '../../store/reference.ts';

/** What is said of one path: all that is kept of it, so that a reference of any size can be checked. */
export interface CheckedPath {
  entries: (Standings & Pick<Entry, 'findings'>)[];
  listings: Pick<Listing, 'findings'>[];
  /** What is wrong with files that hold no entry, or that can't be read. */
  problems: Diagnostic[];
  /** Names of rows, as `raiseReal` wants them. */
  names: string[];
}

/** Reads and checks the files of one path. */
export function checkPath(contentDir: string, listed: ListedPath, config: Config): CheckedPath {
  const problems: Diagnostic[] = [];
  const files = readFiles(contentDir, listed, problems);
  if (!files) return { entries: [], listings: [], problems, names: [] };
  const { entries, listing, ...joined } = readPath(files, config);
  return {
    entries: entries.map((entry) => ({
      id: entry.id,
      version: entry.version,
      area: entry.area,
      translations: standingsOf(entry),
      findings: entry.findings,
    })),
    listings: listing ? [{ findings: listing.findings }] : [],
    problems: [...problems, ...joined.problems],
    names: realNames(entries.flatMap(rowNames)),
  };
}
