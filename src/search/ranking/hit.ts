import type { Way } from '../names/match-names.ts';

/** Groups of the list; `exact` holds entries and rows of exactly the name. */
export type Group =
  | 'exact'
  | 'entries'
  | 'rows'
  | 'requests'
  | 'permissions'
  | 'published'
  | 'text'
  | 'combinations'
  | 'similar'
  | 'partly';

/** One result: an entry or a row of one of its tables. */
export interface Hit {
  unit: number;
  entry: number;
  /** Null for the entry itself. */
  row: number | null;
  group: Group;
  way: Way | 'phrase' | 'scattered' | 'value' | 'page' | 'together' | 'combination';
  /** What a translation printed for the row, where that is what was found. */
  published?: { of: 'name' | 'value'; locale: string; text: string };
  /** The literal beside the entry's name by which it was found. */
  keyword?: { of: string; text: string; anchor: string };
  /** Locale of the text that was found. */
  textIn?: string;
  /** Names of the flags that make up the number that was found. */
  flags?: string[];
  /** The same in other versions: positions of their entries. */
  also?: number[];
}

/** A text that was found with the phrase in it. */
export interface TextHit {
  unit: number;
  locale: string;
  /** Whether the text begins with the phrase. */
  begins: boolean;
}

/** What is found in the texts for each part of a word of a query, by unit. */
export type FoundInTexts = readonly ReadonlyMap<number, { weight: number; locale: string }>[];

/** What the word index found. */
export interface FoundTexts {
  /** Texts with the phrase. */
  phrase: readonly TextHit[];
  /** For each part of a word of the query, the units whose texts have it. */
  words: FoundInTexts;
}

export const noTexts: FoundTexts = { phrase: [], words: [] };
