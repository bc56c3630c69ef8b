import type { ReadingId } from '../../model/check-id.ts';
import type { Rule } from '../../model/rule.ts';
import { fileRules } from './files.ts';
import { pageRules } from './pages.ts';

/** A rule of reading: an error is a page, or a part of one, that can't be read. */
export type ReadingRule = Rule & {
  severities: readonly ['error' | 'warning', ...('error' | 'warning')[]];
};

/** What reading the pages finds, before anything is compared. */
export const readingRules: Readonly<Record<ReadingId, ReadingRule>> = {
  ...fileRules,
  ...pageRules,
};
