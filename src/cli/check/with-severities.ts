import type { Located } from '../../checks/collect.ts';
import { isUnread } from '../../model/diagnostic.ts';
import type { Config } from '../../options/config.ts';

/**
 * Returns findings with the severities that a project gives them, without those of checks that are off. What could not
 * be read stays an error.
 */
export function withSeverities(
  findings: readonly Located[],
  { severities = {} }: Config,
): Located[] {
  return findings.flatMap((finding) => {
    const setting = isUnread(finding) ? undefined : severities[finding.check];
    const { language } = new Intl.Locale(localeOf(finding));
    const level =
      typeof setting === 'object'
        ? (setting[finding.locale] ?? setting[language] ?? setting['*'])
        : setting;
    if (level === 'off') return [];
    return [level === undefined ? finding : { ...finding, severity: level }];
  });
}

/** A folder whose name is no language tag has no language. */
function localeOf({ locale }: Located): string {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(locale) ? locale : 'und';
}
