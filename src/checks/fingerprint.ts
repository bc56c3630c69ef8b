import { parts } from './by-place.ts';
import type { Located } from './collect.ts';

/**
 * Returns what each finding is known by from run to run: its file, check, anchor and texts, not its line, which moves
 * with every edit above it. Like findings of one file are numbered.
 */
export function fingerprints(findings: readonly Located[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ place, check, anchor = '', expected, actual }) => {
    const print = [parts(place).path, check, anchor, expected, actual].join('\n');
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return nth === 1 ? print : `${print}\n${nth}`;
  });
}
