import type { Manifest } from './manifest.ts';

/** Where the engine's files come from: the network in a browser, memory in a test. */
export interface Source {
  /** The JSON at a path below `/search/`. */
  json(path: string): Promise<unknown>;
  /** Opens the word index in the folder of that manifest. */
  words(manifest: Manifest): Promise<WordIndex>;
}

/** The word index as the engine sees it. */
export interface WordIndex {
  /** Positions, in the order of all units that have a text, of those that may hold the words; the likeliest first. */
  candidates(words: string): Promise<number[]>;
}
