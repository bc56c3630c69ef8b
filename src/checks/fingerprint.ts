import type { Diagnostic } from '../model/diagnostic.ts';

/** What a finding is known by from run to run: not its line, which moves with every edit above it. */
export interface Identity {
  path: string;
  check: string;
  anchor?: string | undefined;
  expected: string;
  actual: string;
}

/** Returns what a finding is known by. */
export function identityOf({ location: { path }, ...finding }: Diagnostic): Identity {
  return { path, ...finding };
}

/** Returns a text for what each finding is known by. Like findings of one file are numbered. */
export function fingerprints(findings: readonly Identity[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ path, check, anchor = '', expected, actual }) => {
    const print = [path, check, anchor, expected, actual].join('\n');
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return nth === 1 ? print : `${print}\n${nth}`;
  });
}
