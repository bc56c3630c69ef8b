import { jsonForTerminal } from '../../model/printable.ts';
import { remedyOf } from '../message.ts';
import { publicFinding } from '../public-finding.ts';
import { publicSummary } from '../public-summary.ts';
import type { Run } from './run.ts';

/** Reports a run as JSON: the numbers of each translation, then every finding. The result of one run is the baseline of another. */
export function toJson({ summaries, findings, fresh, docs }: Run): string {
  const listed = findings.map((finding) => ({
    ...publicFinding(finding),
    remedy: remedyOf(finding),
    help: docs(finding.check),
    new: fresh.has(finding),
  }));
  return `${jsonForTerminal({ translations: summaries.map(publicSummary), findings: listed })}\n`;
}
