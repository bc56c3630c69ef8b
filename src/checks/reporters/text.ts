import { type CheckId, checkIds } from '../../model/check-id.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { forTerminal, withoutCommands } from '../../model/printable.ts';
import type { Located } from '../collect-findings.ts';
import { remedyOf } from '../message.ts';
import { quoted } from '../quoted.ts';
import { rules } from '../rules/index.ts';
import { severities } from '../severities.ts';
import { excerpt } from './excerpt.ts';
import type { Run } from './run.ts';
import { table } from './table.ts';

/** Reports the new findings for people: grouped by file, each with its line and a caret, and a table of all at the end. */
export function toText(run: Run): string {
  const { findings, fresh, failOn, prefix } = run;
  const files = Map.groupBy(fresh, ({ location }) => location.path);
  const out: string[] = [];
  for (const [path, list] of files) {
    out.push(forTerminal(`${prefix}${path}`));
    for (const finding of list) out.push(describe(finding, run));
    out.push('');
  }
  const known = findings.length - fresh.size;
  out.push(...totals([...fresh]), '');
  out.push(ending([...fresh], files.size, known, failOn));
  return withoutCommands(`${out.join('\n')}\n`);
}

function describe(finding: Located, { line, docs, paint }: Run): string {
  const { path, line: number, column } = finding.location;
  const where = `${number}:${column}`.padEnd(9);
  const severity = paint(finding.severity, finding.severity.padEnd(8));
  const head = `  ${where} ${severity} ${finding.check}  expected ${quoted(finding.expected)}, found ${quoted(finding.actual)}`;
  const text = line(path, number);
  const lines = text === null ? [] : excerpt(text, column, finding.actual).split('\n');
  const remedy = `Remedy: ${remedyOf(finding)} ${docs(finding.check)}`;
  return [head, ...[...lines, remedy].map((one) => `            ${one}`)].join('\n');
}

/** A table of how often each check found something, by locale, the gravest first. */
function totals(findings: Located[]): string[] {
  if (findings.length === 0) return [];
  const locales = [...new Set(findings.map(({ locale }) => locale))].sort();
  const ids = [...new Set(findings.map(({ check }) => check))];
  const rank = (id: CheckId) => severities.indexOf(rules[id].severities[0]);
  ids.sort((a, b) => rank(a) - rank(b) || checkIds.indexOf(a) - checkIds.indexOf(b));
  const count = (keep: (finding: Located) => boolean) => String(findings.filter(keep).length);
  const rows = ids.map((id) => [
    id,
    rules[id].severities.join(', '),
    ...locales.map((locale) => count((f) => f.check === id && f.locale === locale)),
  ]);
  const sums = locales.map((locale) => count((finding) => finding.locale === locale));
  return table([['check', 'severity', ...locales], ...rows, ['all', '', ...sums]]);
}

function ending(fresh: Located[], files: number, known: number, failOn: Severity | 'never') {
  const baseline = known > 0 ? ` ${known} more are in the baseline.` : '';
  if (fresh.length === 0) return `No ${known > 0 ? 'new ' : ''}findings.${baseline}`;
  const counts = severities.flatMap((severity) => {
    const n = fresh.filter((finding) => finding.severity === severity).length;
    return n > 0 ? [`${n} ${severity}`] : [];
  });
  const finds = `${fresh.length} finding${fresh.length === 1 ? '' : 's'}`;
  const where = `${files} file${files === 1 ? '' : 's'}`;
  return `${finds} in ${where}: ${counts.join(', ')}.${baseline} Fails on ${failOn === 'never' ? 'none' : failOn}.`;
}
