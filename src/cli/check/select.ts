import type { Located } from '../../checks/collect.ts';
import { isAtLeast } from '../../checks/severities.ts';
import type { Options } from './options.ts';

/** Returns the findings that the options ask for. */
export function select(
  findings: readonly Located[],
  { locales, checks, severity }: Pick<Options, 'locales' | 'checks' | 'severity'>,
): Located[] {
  return findings.filter(
    (finding) =>
      (locales.length === 0 || locales.includes(finding.locale)) &&
      (checks.length === 0 || checks.some((check) => matches(finding.check, check))) &&
      isAtLeast(finding.severity, severity),
  );
}

function matches(id: string, wanted: string): boolean {
  return wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted;
}
