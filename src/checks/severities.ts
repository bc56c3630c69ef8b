import type { Severity } from '../model/diagnostic.ts';

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['critical', 'error', 'warning', 'info'];

/** Whether a severity is as grave as another, or graver. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}
