import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/text.ts';
import type { Content } from '../content/content.ts';
import type { Writing } from '../content/to-markdown.ts';

/**
 * Where a translation stands in its file, and what it is written with there; of a page that does not exist yet, where the
 * source stands in the source's file.
 */
export interface Slot extends Writing {
  /** In UTF-16 units of the file's text, the byte order mark aside. */
  offset: number;
  length: number;
}

/** A text that is translated as one. */
export interface Unit {
  /** Stays the same while the page does: `beta:enums:104`, `beta:enums:risklevel:member.low:description`. An NMTOKEN. */
  id: string;
  /** What the unit would be called on a plain page, where it is on a side-by-side one. */
  plainId: string;
  /** What it is to its reader: `title`, `heading`, `note`, `header`, a column's key. */
  role: string;
  /** The text of a literal, which stays as it is; null of prose. */
  literal: string | null;
  /** Why it is not for a translator; null where it is. */
  locked: 'literal' | 'too long' | null;
  source: Content;
  /** Null where there is no translation. */
  target: Content | null;
  /** Null where the text can't be written. */
  slot: Slot | null;
  /** Where the translation stands; null where the page does not exist yet. */
  at: Place | null;
  /** The row of an entry's table it stands in, by its anchor and its name as the API spells it. */
  row: { anchor: string; name: string } | null;
  /** Name of the entry it belongs to, as the API spells it; empty for what belongs to none. */
  entry: string;
  /** Address of its page on the site. */
  address: string;
  findings: Diagnostic[];
}

/** The units of one page in one language. */
export interface PageUnits {
  /** Path below the locales' folders. */
  path: string;
  locale: string;
  /** How the translation is written; null where there is none yet. */
  format: 'sxs' | 'plain' | null;
  /** `MT`, `HT`: who translated it, where the page says so. */
  translatedBy: string | null;
  units: Unit[];
  /** Texts of the source that have no place in the translation. */
  withoutPlace: number;
}
