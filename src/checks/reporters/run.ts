import type { CheckId } from '../../model/check-id.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Located } from '../collect-findings.ts';
import type { Summary } from '../summary.ts';

/** What a run of the checks found, ready to be reported. */
export interface Run {
  /** Findings that were asked for, in order of place. */
  findings: readonly Located[];
  /** Those of them that the baseline does not know; all, where there is none. */
  fresh: ReadonlySet<Located>;
  /** By locale: what the whole reference has, whatever was asked for. */
  summaries: readonly Summary[];
  failOn: Severity | 'never';
  /** Put before a finding's path to get a path from where the command was run. */
  prefix: string;
  /** A line of a file of CONTENT_DIR, counted from 1; null where it can't be had. */
  line: (path: string, line: number) => string | null;
  /** Address of a check's documentation. */
  docs: (check: CheckId) => string;
  /** Version of Interlinear. */
  version: string;
  /** A text in the colour of a severity, where the output has colours. */
  paint: (severity: Severity, text: string) => string;
  /** SHA-256 of a text, in hexadecimal digits. */
  digest: (text: string) => string;
}
