import type { Way } from './match.ts';

/** Groups of the list; `exact` holds types and members of exactly the name. */
export type Group = 'exact' | 'types' | 'members' | 'published' | 'text' | 'similar';

/** One line of the list of results: a type or a member's row. */
export interface Hit {
  unit: number;
  type: number;
  /** Null for the type itself. */
  row: number | null;
  group: Group;
  way: Way | TextHit['way'] | 'value';
  /** What a translation printed for the member, where that is what was found. */
  published?: { of: 'name' | 'value'; locale: string; text: string };
  /** Locale of the text that was found. */
  textIn?: string;
}

/** A text that was found, see `text-match.ts`. */
export interface TextHit {
  unit: number;
  locale: string;
  way: 'verbatim' | 'phrase' | 'scattered';
  /** Whether the text begins with the phrase. */
  begins: boolean;
}
