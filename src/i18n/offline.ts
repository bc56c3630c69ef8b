import type { Locale } from '../model/text.ts';
import type { OfflineStrings } from './en/offline.ts';
import { languageOf } from './index.ts';

/** Returns the strings of offline reading, in the language of a locale's interface. */
export function offlineStrings(tag: Locale): OfflineStrings {
  return languageOf(tag).strings.offline;
}
