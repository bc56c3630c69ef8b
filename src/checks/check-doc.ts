import type { Severity } from '../model/finding.ts';

/** What a check is, for the guide, the reporters and the report. */
export interface CheckDoc {
  /** The severities it can have, the gravest first. */
  severities: readonly [Severity, ...Severity[]];
  /** What it finds, as a short phrase. */
  finds: string;
  /** One sentence: why a reader or a maintainer should care. */
  why: string;
  /** Whether `npm run repair` mends it. */
  repaired?: true;
}
