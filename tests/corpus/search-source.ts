import type { SearchRecord } from '../../src/model/search-record.ts';
import { toSearchFiles } from '../../src/search/records/search-files.ts';
import type { Source } from '../../src/search/records/source.ts';

/** The files of search in memory. */
export interface BuiltSearch {
  files: Map<string, string>;
  source: Source;
}

/** Builds search over the records. */
export function buildSearch(records: readonly SearchRecord[]): BuiltSearch {
  const files = toSearchFiles(records);
  return {
    files,
    source: { json: async (path) => JSON.parse(files.get(path) ?? `no file ${path}`) },
  };
}
