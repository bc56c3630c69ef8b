import type { CheckId } from '../../model/check-id.ts';
import type { RuleWords } from '../../model/rule.ts';
import { type ChangesStrings, en as changes } from './changes.ts';
import { en as interfaceStrings, type Strings } from './interface.ts';
import { type OfflineStrings, en as offline } from './offline.ts';
import { type QualityStrings, en as qualityStrings } from './quality.ts';
import { type ReadingStrings, en as reading } from './reading.ts';
import { type SearchStrings, search } from './search.ts';

/** A language's strings. English has them all, and says what each is for. */
export interface Language {
  /** What pages say. */
  interface: Strings;
  /** What helps a reader on a page says. */
  reading: ReadingStrings;
  /** What the page of changes says. */
  changes: ChangesStrings;
  /** What offline reading says. */
  offline: OfflineStrings;
  /** What the report of translations says. */
  quality: QualityStrings;
  /** What the search says in the browser, which loads only the reader's language. */
  search: SearchStrings;
  /** What the documentation of the checks says; null where the rules themselves say it, as in English. */
  checks: Record<CheckId, RuleWords> | null;
}

export const en: Language = {
  interface: interfaceStrings,
  reading,
  changes,
  offline,
  quality: qualityStrings,
  search,
  checks: null,
};
