import type { Located } from '../../checks/collect-findings.ts';
import { isAtLeast } from '../../checks/severities.ts';
import { isUnread } from '../../model/diagnostic.ts';
import { isAmong } from '../../options/content-path.ts';
import type { Options } from './options.ts';

/** Returns the findings that the options ask for, and always what could not be read: nothing can be said of it. */
export function select(
  findings: readonly Located[],
  { locales, checks, severity, files }: Pick<Options, 'locales' | 'checks' | 'severity' | 'files'>,
): Located[] {
  return findings.filter(
    (finding) =>
      isUnread(finding) ||
      ((locales.length === 0 || locales.includes(finding.locale)) &&
        (checks.length === 0 || checks.some((check) => matches(finding.check, check))) &&
        isAtLeast(finding.severity, severity) &&
        isAmong(finding.location.path, files)),
  );
}

function matches(id: string, wanted: string): boolean {
  return wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted;
}
