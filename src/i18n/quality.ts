import type { Locale } from '../model/text.ts';
import type { QualityStrings } from './en/quality.ts';
import { languageOf } from './index.ts';

/** Returns the strings of the quality report in the language of a locale's interface. */
export function qualityStrings(tag: Locale): QualityStrings {
  return languageOf(tag).strings.quality;
}
