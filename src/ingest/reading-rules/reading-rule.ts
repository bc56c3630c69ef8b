import type { Rule } from '../../model/rule.ts';

/** A rule of reading: an error is a page, or a part of one, that can't be read. */
export type ReadingRule = Rule & {
  severities: readonly ['error' | 'warning', ...('error' | 'warning')[]];
};
