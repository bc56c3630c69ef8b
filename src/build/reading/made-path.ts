import type { PathFiles } from '../../ingest/join/join-path.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Listing } from '../../model/entry.ts';
import type { EntryRecord } from '../../model/entry-record.ts';
import type { Config } from '../../options/config.ts';
import { digestOf } from '../../store/content-digest.ts';
import { recordOf } from '../../store/entry-record.ts';
import { readPath } from '../../store/reference.ts';
import { searchRecords } from '../../views/search/search-records.ts';

/** What of a path is kept in memory. */
export interface PathRecord {
  entries: EntryRecord[];
  listing: Listing | null;
  problems: Diagnostic[];
  skipped: { file: string; reason: string }[];
}

/** What a path's files yield: what is kept in memory, and what is read again when it is needed, as JSON. */
export interface MadePath {
  record: PathRecord;
  /** A list of `Entry`, without their findings, which are in the records. */
  entries: Uint8Array<ArrayBuffer>;
  /** A list of `SearchRecord`. */
  search: Uint8Array<ArrayBuffer>;
}

/** Returns a digest of all that a path is made from: its files, and what the configuration says of checks. */
export function madeFrom(files: PathFiles, { names, severities }: Config): string {
  return names || severities
    ? `${digestOf(files)} ${JSON.stringify([names, severities])}`
    : digestOf(files);
}

/** Reads, joins and checks one path's files. Never throws for what a page says. */
export function makePath(files: PathFiles, config: Config): MadePath {
  const { entries, listing, problems, skipped } = readPath(files, config);
  const json = entries.map((entry) => JSON.stringify({ ...entry, findings: undefined }));
  const records = entries.map((entry, i) =>
    recordOf(entry, `${json[i]} ${JSON.stringify(entry.findings)}`),
  );
  return {
    record: { entries: records, listing, problems, skipped },
    entries: new TextEncoder().encode(`[${json.join()}]`),
    search: new TextEncoder().encode(JSON.stringify(searchRecords(entries))),
  };
}
