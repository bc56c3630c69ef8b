import type { Severity } from '../../model/diagnostic.ts';
import { messageOf } from '../message.ts';
import type { Run } from './run.ts';

const commands: Record<Severity, string> = {
  critical: 'error',
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Reports the new findings as workflow commands of GitHub Actions, which shows them beside the lines. */
export function toGithub({ fresh, prefix }: Run): string {
  return [...fresh]
    .map((finding) => {
      const { path, line, column } = finding.location;
      const file = property(prefix + path);
      const title = property(`${finding.severity}: ${finding.check}`);
      return `::${commands[finding.severity]} file=${file},line=${line},col=${column},title=${title}::${data(messageOf(finding))}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
