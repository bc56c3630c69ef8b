import type { Place } from '../../model/text.ts';
import type { Fingerprints } from '../units/fingerprints.ts';

/** An inline element as it came back: its id, and what the tool left in it. */
export interface ReturnedMark {
  id: string;
  at: 'alone' | 'open' | 'close';
}

export type ReturnedPiece = string | ReturnedMark;

/** A unit as it came back from a translator; no more is known of it than the file says. */
export interface ReturnedUnit {
  /** Ids that it may be known by, the best first: tools that convert formats move it. */
  ids: string[];
  /** Null where the file does not say. */
  sourceLocale: string | null;
  locale: string | null;
  source: ReturnedPiece[];
  /** Null where it has no translation. */
  target: ReturnedPiece[] | null;
  /** Null where the tool dropped the note. */
  fingerprints: Fingerprints | null;
  /** Whether the file says that somebody translated it, so that a copy of the source is meant. */
  isTranslated: boolean;
  /** Where it stands in the file. */
  at: Place;
}

/** Why a file could not be read: nothing of it is taken. */
export interface Unreadable {
  at: Place;
  expected: string;
  actual: string;
  remedy: string;
}

/** What reading a file yields. */
export type Reading = { units: ReturnedUnit[] } | { unreadable: Unreadable };
