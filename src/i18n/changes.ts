import type { Locale } from '../model/text.ts';
import type { ChangesStrings } from './en/changes.ts';
import { languageOf } from './index.ts';

/** Returns the strings of the changes, in the language of a locale's interface. */
export function changesStrings(tag: Locale): ChangesStrings {
  return languageOf(tag).strings.changes;
}
