import type { Locale } from '../model/text.ts';
import type { ReadingStrings } from './en/reading.ts';
import { languageOf } from './index.ts';

/** Returns the strings of what helps a reader, in the language of a locale's interface. */
export function readingStrings(tag: Locale): ReadingStrings {
  return languageOf(tag).strings.reading;
}
