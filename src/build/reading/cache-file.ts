import { createHash } from 'node:crypto';
import { fstatSync, openSync } from 'node:fs';
import { byLocation, type Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/entry.ts';
import type { Revision } from '../../model/history.ts';
import type { AreaNames } from '../../model/site.ts';
import type { RecordedReference } from '../../store/reference-records.ts';
import { bytesAt } from './bytes-at.ts';
import type { PathRecord } from './made-path.ts';

/** Where bytes stand in the file, and a digest of them. */
export type Span = [start: number, end: number, digest: string];

/** What a path's files yielded, and a digest of those files. */
export interface Part {
  files: string;
  entries: Span;
  search: Span;
  record: PathRecord;
}

/** What was found of a content folder itself. */
export interface Folder {
  locales: string[];
  problems: Diagnostic[];
  areas: AreaNames;
}

/** A file of the reading cache, opened. */
export interface CacheFile {
  /** Undefined where there is no file of use. */
  fd: number | undefined;
  folder: Folder | undefined;
  /** In the order of the content folder. */
  parts: Map<string, Part>;
  /** Where the index of the parts begins. */
  end: number;
}

/** A content folder that was read into the file of a cache, and what its commits changed. */
export interface CachedContent {
  dir: string;
  file: string;
  history: Revision[];
}

/** A reference whose entries are read off a file one path at a time. */
export interface CachedReference extends RecordedReference {
  /** Where what search knows of each path stands in the file. */
  search: Span[];
}

/** The last bytes of the file: a digest of the index before them, and the number of the byte where that begins. */
export const tail = { digest: 20, start: 8 };

/** How many paths' entries stay in memory: those of a page with many, and their counterparts. */
const kept = 4;

/** Opens a cache's file. One that is not there, not as it was written, or of other code holds nothing of use. */
export function openCacheFile(file: string, code: string | undefined): CacheFile {
  const none: CacheFile = { fd: undefined, folder: undefined, parts: new Map(), end: 0 };
  try {
    const fd = openSync(file, 'r');
    const { size } = fstatSync(fd);
    const end = size - tail.start - tail.digest;
    const last = bytesAt(fd, end, size);
    const start = last.readDoubleLE(tail.digest);
    const index = bytesAt(fd, start, end);
    const digest = createHash('sha1').update(index).digest();
    if (!digest.equals(last.subarray(0, tail.digest))) return none;
    const stored = JSON.parse(index.toString()) as {
      code: string;
      folder: CacheFile['folder'];
      parts: [string, Part][];
    };
    if (code !== undefined && stored.code !== code) return none;
    return { fd, folder: stored.folder, parts: new Map(stored.parts), end: start };
  } catch {
    return none;
  }
}

/**
 * Returns the reference that a cache holds, whose entries are read off its file one path at a time.
 * @throws Error where there is no such file, or from `read` where there is no such entry
 */
export function referenceFromCache(file: string): CachedReference {
  const { fd, folder, parts } = openCacheFile(file, undefined);
  if (fd === undefined || !folder) throw new Error(`${file} isn't a cache of what was read.`);
  const paths = [...parts.values()];
  const records = paths.map(({ record }) => record);
  const places = new Map(
    paths.flatMap(({ entries, record }) =>
      record.entries.map(({ id, findings }, i) => [id, { span: entries, i, findings }] as const),
    ),
  );
  const latest = new Map<Span, Omit<Entry, 'findings'>[]>();
  const entriesAt = (span: Span) => {
    const known =
      latest.get(span) ??
      (JSON.parse(bytesAt(fd, span[0], span[1]).toString()) as Omit<Entry, 'findings'>[]);
    latest.delete(span);
    latest.set(span, known);
    for (const oldest of latest.keys()) {
      if (latest.size <= kept) break;
      latest.delete(oldest);
    }
    return known;
  };
  return {
    search: paths.map(({ search }) => search),
    entries: records.flatMap(({ entries }) => entries),
    listings: records.flatMap(({ listing }) => listing ?? []),
    site: {
      locales: folder.locales,
      areas: folder.areas,
      problems: [...folder.problems, ...records.flatMap((one) => one.problems)].sort(byLocation),
      skipped: records.flatMap(({ skipped }) => skipped),
      history: [],
    },
    read: (id) => {
      const place = places.get(id);
      const entry = place && entriesAt(place.span)[place.i];
      if (!entry) throw new Error(`There is no entry ${id}.`);
      return { ...entry, findings: place.findings };
    },
  };
}
