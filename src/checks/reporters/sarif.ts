import { createHash } from 'node:crypto';
import type { Severity } from '../../model/finding.ts';
import { parts } from '../by-place.ts';
import type { Located } from '../collect.ts';
import { checkDocs } from '../docs.ts';
import { fingerprints } from '../fingerprint.ts';
import { messageOf } from '../message.ts';
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
export function toSarif({ findings, fresh, prefix }: Run): string {
  const used = [...new Set(findings.map(({ check }) => check))].sort();
  const prints = fingerprints(findings);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Interlinear', rules: used.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, i) => ({
          ruleId: finding.check,
          ruleIndex: used.indexOf(finding.check),
          level: levels[finding.severity],
          rank: rank[finding.severity],
          baselineState: fresh.has(finding) ? 'new' : 'unchanged',
          message: { text: messageOf(finding) },
          locations: [toLocation(finding, prefix)],
          partialFingerprints: { 'finding/v1': hash(prints[i] ?? '') },
          properties: propertiesOf(finding),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toRule(id: string) {
  const doc = checkDocs[id];
  return {
    id,
    shortDescription: { text: doc?.finds ?? id },
    fullDescription: { text: `${doc?.finds ?? id}. ${doc?.why ?? ''}`.trim() },
    help: { text: doc?.why ?? id },
    defaultConfiguration: { level: levels[doc?.severities.at(-1) ?? 'warning'] },
  };
}

function toLocation({ place }: Located, prefix: string) {
  const { path, line, column } = parts(place);
  const uri = (prefix + path).split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine: line, startColumn: column },
    },
  };
}

function propertiesOf({ severity, locale, expected, actual, anchor, enum: id }: Located) {
  return { severity, locale, expected, actual, ...(anchor ? { anchor } : {}), enum: id };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
