import type { CheckId } from '../../model/check-id.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { jsonForTerminal } from '../../model/printable.ts';
import type { Located } from '../collect-findings.ts';
import { fingerprints, identityOf } from '../fingerprint.ts';
import { messageOf, remedyOf } from '../message.ts';
import { rules } from '../rules/index.ts';
import type { Run } from './run.ts';

const levels: Record<Severity, string> = {
  critical: 'error',
  error: 'error',
  warning: 'warning',
  info: 'note',
};
/** SARIF 3.27.25: priority from 0 to 100. */
const rank: Record<Severity, number> = { critical: 100, error: 75, warning: 40, info: 10 };

/** Reports a run in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
export function toSarif({ findings, fresh, prefix, digest, docs, version }: Run): string {
  const used = [...new Set(findings.map(({ check }) => check))].sort();
  const prints = fingerprints(findings.map(identityOf));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Interlinear', version, rules: used.map((id) => toRule(id, docs(id))) },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, i) => ({
          ruleId: finding.check,
          ruleIndex: used.indexOf(finding.check),
          level: levels[finding.severity],
          rank: rank[finding.severity],
          baselineState: fresh.has(finding) ? 'new' : 'unchanged',
          message: { text: `${messageOf(finding)} ${remedyOf(finding)}` },
          locations: [toLocation(finding, prefix)],
          partialFingerprints: { 'finding/v1': digest(prints[i] ?? '').slice(0, 32) },
          properties: propertiesOf(finding),
        })),
      },
    ],
  };
  return `${jsonForTerminal(log)}\n`;
}

function toRule(id: CheckId, helpUri: string) {
  const { finds, why, remedy, severities } = rules[id];
  return {
    id,
    shortDescription: { text: finds },
    fullDescription: { text: `${finds}. ${why}` },
    help: { text: remedy },
    helpUri,
    defaultConfiguration: { level: levels[severities.at(-1) ?? severities[0]] },
  };
}

function toLocation({ location }: Located, prefix: string) {
  const { path, line, column } = location;
  const uri = (prefix + path).split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine: line, startColumn: column },
    },
  };
}

function propertiesOf({ severity, locale, expected, actual, anchor, entry }: Located) {
  return { severity, locale, expected, actual, ...(anchor ? { anchor } : {}), enum: entry };
}
