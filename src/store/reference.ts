import { setImmediate as turn } from 'node:timers/promises';
import { checkEntry, checkListing } from '../checks/index.ts';
import { withSeverities } from '../checks/with-severities.ts';
import {
  type JoinedPath,
  joinPath,
  type PathFiles,
  type ReadPages,
} from '../ingest/join/join-path.ts';
import { byLocation, type Diagnostic, isUnread } from '../model/diagnostic.ts';
import type { Entry, Listing } from '../model/entry.ts';
import type { SeveritySettings } from '../model/severity-settings.ts';
import type { Site } from '../model/site.ts';
import type { Config } from '../options/config.ts';
import { readAreaNames } from './area-names.ts';
import { digestOf } from './content-digest.ts';
import { type ListedPath, listContentDir, readFiles } from './content-dir.ts';

/** A whole reference, read and checked. */
export interface Reference {
  entries: Entry[];
  listings: Listing[];
  site: Site;
}

/** Remembers what a path's files yielded, so that files that did not change are not read again. */
export interface PathMemory {
  get(path: string, digest: string): JoinedPath | undefined;
  set(path: string, digest: string, joined: JoinedPath): void;
}

/**
 * Paths that are read before the event loop turns: only then is freed what the native parser held for a page, some 10 KB,
 * and only then comes in what other threads have read.
 */
export const turnEvery = 16;

/**
 * Reads, joins and checks a content folder as it is now; its history is left to `readHistory`.
 * @param wanted chooses the paths that are read; all where it is left out
 * @param config names that no translation may change, and severities of checks
 * @throws ContentDirError (as a rejection) where the folder itself can't be read; what a page says never throws
 */
export async function readReference(
  contentDir: string,
  memory?: PathMemory,
  wanted: (files: ListedPath) => boolean = () => true,
  config: Config = {},
): Promise<Reference> {
  const { locales, paths: all, problems } = listContentDir(contentDir);
  const paths = all.filter(wanted);
  const joined: JoinedPath[] = [];
  for (const [i, listed] of paths.entries()) {
    const files = readFiles(contentDir, listed, problems);
    if (files) joined.push(memory ? recall(files, memory, config) : readPath(files, config));
    if (i % turnEvery === 0) await turn();
  }
  const areas = readAreaNames(contentDir, problems);
  return {
    entries: joined.flatMap((path) => path.entries),
    listings: joined.flatMap((path) => path.listing ?? []),
    site: {
      locales,
      problems: [...problems, ...joined.flatMap((path) => path.problems)].sort(byLocation),
      skipped: joined.flatMap((path) => path.skipped),
      history: [],
      areas,
    },
  };
}

/** What of a reference could not be read, in order of its place. */
export function unreadIn({
  entries,
  site,
}: {
  entries: readonly Pick<Entry, 'findings'>[];
  site: Site;
}): Diagnostic[] {
  const ofEntries = entries.flatMap(({ findings }) => Object.values(findings).flat());
  return [...site.problems, ...ofEntries].filter(isUnread).sort(byLocation);
}

function recall(files: PathFiles, memory: PathMemory, config: Config): JoinedPath {
  const digest = digestOf(files);
  const known = memory.get(files.path, digest);
  if (known) return known;
  const joined = readPath(files, config);
  memory.set(files.path, digest, joined);
  return joined;
}

/** Joins and checks one path's files. Never throws for what a page says. */
export function readPath(
  files: PathFiles,
  { names = [], severities = {} }: Config = {},
  read?: ReadPages,
): JoinedPath {
  const joined = joinPath(files, read);
  const { entries, listing } = joined;
  const set = (findings: Findings) => setSeverities(findings, severities);
  for (const entry of entries)
    entry.findings = set(merged(entry.findings, checkEntry(entry, names)));
  if (listing) listing.findings = set(checkListing(listing, names));
  return { ...joined, problems: withSeverities(joined.problems, severities) };
}

type Findings = Record<string, Diagnostic[]>;

function merged(read: Findings, checked: Findings): Findings {
  const both = { ...read };
  for (const [locale, findings] of Object.entries(checked))
    both[locale] = [...(read[locale] ?? []), ...findings].sort(byLocation);
  return both;
}

function setSeverities(findings: Findings, severities: SeveritySettings): Findings {
  if (Object.keys(severities).length === 0) return findings;
  return Object.fromEntries(
    Object.entries(findings).flatMap(([locale, list]) => {
      const set = withSeverities(list, severities);
      return set.length > 0 ? [[locale, set]] : [];
    }),
  );
}
