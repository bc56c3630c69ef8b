/** What `/search/index.json` says: where the rest is. Everything else of search has a name that changes with its content. */
export interface Manifest {
  /** Folder below `/search/`, named by a hash of all it holds. */
  at: string;
  /** Locales that printed something else for a literal. */
  published: string[];
  /** Locales with texts. */
  texts: string[];
  /** Units in each text file. */
  shard: number;
  /** Parts of the names tier: bytes of each with its published names, before compression. */
  parts: number[];
  /** Whether there is a word index. */
  prose: boolean;
}

/** Bytes of parts, before compression, that are fetched when search opens (gzip makes a fourth of it); the rest at the first key press. */
export const bytesAtOpening = 600_000;

export const manifestPath = 'index.json';

/** Path of one part of the names tier below `/search/`. */
export function namesPath(at: string, part: number): string {
  return `${at}/names.${part}.json`;
}

/** Path of what a locale printed in one part. */
export function publishedPath(at: string, part: number, locale: string): string {
  return `${at}/published.${locale}.${part}.json`;
}

/** Path of one file of texts. */
export function textsPath(at: string, locale: string, shard: number): string {
  return `${at}/texts.${locale}.${shard}.json`;
}

/** Path of the word index's folder. */
export function prosePath(at: string): string {
  return `${at}/pagefind/`;
}
