/** What is kept of a language, as the site's `offline/{slug}.json` says. */
export interface KeptList {
  /** Changes when any file of it does. */
  version: string;
  /** Bytes of all files. */
  bytes: number;
  /** Address below the site's base, revision, bytes; a revision changes when the file does. */
  files: [address: string, revision: string, bytes: number][];
}

/** What the site's `offline/index.json` says: every language that can be kept, without its files. */
export interface KeptIndex {
  languages: { locale: string; slug: string; version: string; files: number; bytes: number }[];
}

/** Says which revision of a file is kept, in the response that is kept. */
export const revisionHeader = 'x-kept-revision';

/** Every cache of ours begins with this: other sites may share the origin. */
export function cachePrefix(base: string): string {
  return `interlinear:${base}:`;
}

/** Returns the name of a language's cache. */
export function cacheName(base: string, slug: string): string {
  return cachePrefix(base) + slug;
}

/** Returns the address of a language's list, which is kept last: where it is, the language is whole. */
export function listAddress(base: string, slug: string): string {
  return `${base}offline/${slug}.json`;
}

/** Returns the files of a list whose revision is not among those kept. */
export function missingFiles(
  { files }: KeptList,
  kept: ReadonlyMap<string, string>,
): KeptList['files'] {
  return files.filter(([address, revision]) => kept.get(address) !== revision);
}
