import { checkIds } from '../../model/check-id.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { forTerminal } from '../../model/printable.ts';
import { messageOf, remedyOf } from '../message.ts';
import { rules } from '../rules/index.ts';
import { severities } from '../severities.ts';
import type { Run } from './run.ts';

const commands: Record<Severity, string> = {
  critical: 'error',
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** GitHub shows ten annotations of a kind for a step, and fifty for a job. */
const most = 50;

/**
 * Reports the gravest new findings as workflow commands of GitHub Actions, which shows them beside the lines; the
 * summary has them all in numbers.
 */
export function toGithub({ fresh, prefix, docs }: Run): string {
  const gravest = [...fresh].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  const left = gravest.length - most;
  const rest = left > 0 ? `::notice title=check::${left} more findings are in the summary\n` : '';
  const lines = gravest
    .slice(0, most)
    .map((finding) => {
      const { path, line, column } = finding.location;
      const file = property(prefix + path);
      const title = property(`${finding.severity}: ${finding.check}`);
      return `::${commands[finding.severity]} file=${file},line=${line},col=${column},title=${title}::${data(`${messageOf(finding)} ${remedyOf(finding)} ${docs(finding.check)}`)}\n`;
    })
    .join('');
  return lines + rest;
}

/** Returns the new findings in numbers, as Markdown for the summary of a job. */
export function toGithubSummary({ fresh, docs }: Run): string {
  const groups = Map.groupBy(fresh, ({ check }) => check);
  const rows = checkIds.flatMap((id) => {
    const found = groups.get(id);
    if (!found) return [];
    const locales = [...Map.groupBy(found, ({ locale }) => locale)].map(
      ([locale, own]) => `${locale.replace(/[^\w-]/g, '')} ${own.length}`,
    );
    return [
      `| [${id}](${docs(id)}) | ${found.length} | ${locales.join(', ')} | ${rules[id].remedy} |\n`,
    ];
  });
  if (rows.length === 0) return '## Interlinear\n\nNo new findings.\n';
  return `## Interlinear\n\n| Check | Findings | Languages | Remedy |\n| --- | --: | --- | --- |\n${rows.join('')}`;
}

function data(text: string): string {
  return forTerminal(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
