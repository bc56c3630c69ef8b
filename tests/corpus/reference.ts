import { type JoinedPath, joinPath, type PathFiles } from '../../src/ingest/join/join-path.ts';
import type { Entry } from '../../src/model/entry.ts';
import { readContentDir } from '../../src/store/content-dir.ts';
import { SHARED } from '../support/shared.ts';

/** A folder of ../shared, read and joined, without its checks. */
export interface Joined {
  paths: PathFiles[];
  joined: JoinedPath[];
  entries: Entry[];
}

/** Reads and joins a whole folder of ../shared. */
export function joinShared(folder: string): Joined {
  const { paths } = readContentDir(`${SHARED}/${folder}`);
  const joined = paths.map((path) => joinPath(path));
  return { paths, joined, entries: joined.flatMap((path) => path.entries) };
}

/** A page's bytes as text. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
