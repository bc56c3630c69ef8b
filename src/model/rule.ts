import type { CheckId } from './check-id.ts';
import type { Severity } from './diagnostic.ts';

/** What a rule's documentation says, in one language. */
export interface RuleWords {
  /** A short phrase: what it finds. */
  finds: string;
  /** One sentence: why a reader or a maintainer should care. */
  why: string;
  /** What to do about it. */
  remedy: string;
}

/** A rule that a page can break, with its documentation. */
export interface Rule extends RuleWords {
  id: CheckId;
  /** The severities it can have, the gravest first. */
  severities: readonly [Severity, ...Severity[]];
  /** Whether it is about a literal, which the site restores. */
  literal?: true;
  /** Whether `npm run repair` puts it right. */
  repaired?: true;
}
