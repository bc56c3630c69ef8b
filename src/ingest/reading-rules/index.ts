import type { ReadingId } from '../../model/check-id.ts';
import { fileRules } from './files.ts';
import { pageRules } from './pages.ts';
import type { ReadingRule } from './reading-rule.ts';

/** What reading the pages finds, before anything is compared. */
export const readingRules: Readonly<Record<ReadingId, ReadingRule>> = {
  ...fileRules,
  ...pageRules,
};
