import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Revision, revision } from '../../model/history.ts';
import type { HistoryMemory } from './read-history.ts';

const stored = z.object({ code: z.string(), revisions: z.array(revision) });

/**
 * Returns a memory of revisions in a file, for one state of the code: other code may read pages otherwise. What does not
 * fit is as if it were not there.
 * @param write puts the text into the file
 */
export function historyFile(
  file: string,
  code: string,
  write: (file: string, text: string) => void,
): HistoryMemory {
  const known = new Map(readRevisions(file, code).map((one) => [one.commit, one]));
  return {
    get: (commit) => known.get(commit),
    keep: (revisions) => {
      if (revisions.every(({ commit }) => known.has(commit)) && revisions.length === known.size)
        return;
      write(file, JSON.stringify({ code, revisions }));
    },
  };
}

function readRevisions(file: string, code: string): Revision[] {
  if (!existsSync(file)) return [];
  try {
    const read = stored.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success && read.data.code === code ? read.data.revisions : [];
  } catch {
    return [];
  }
}
