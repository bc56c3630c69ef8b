import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Located } from '../../checks/collect-findings.ts';
import { fingerprints, identityOf } from '../../checks/fingerprint.ts';
import { UsageError } from '../../options/usage-error.ts';
import { writeAtomically } from '../write-atomically.ts';

const finding = z.object({
  check: z.string(),
  path: z.string(),
  anchor: z.string().optional(),
  expected: z.string(),
  actual: z.string(),
  /** Why it was accepted, and when: `2026-01-31`. */
  reason: z.string(),
  date: z.string(),
});
const file = z.object({ accepted: z.array(finding) });

/** A finding that someone looked at and let stand. */
export type Accepted = z.infer<typeof finding>;

/** Findings that are in the file of the accepted, and what of that file was not found again. */
export interface Matched {
  known: Set<Located>;
  gone: Accepted[];
}

/**
 * Reads a project's accepted findings; none where it has no such file.
 * @throws UsageError where it isn't such a file
 */
export function readAccepted(path: string): Accepted[] {
  if (!existsSync(path)) return [];
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8'))).accepted;
  } catch (cause) {
    const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
    const place = issue?.path.join('.');
    const why = issue ? `${place ? `${place}: ` : ''}${issue.message}` : String(cause);
    throw new UsageError(
      `${path}: ${why}; correct it, or delete it: check --update-baseline then writes it anew`,
    );
  }
}

/** Tells which findings were accepted: a finding is known by its file, check, anchor and texts, not by its line. */
export function matchAccepted(
  accepted: readonly Accepted[],
  findings: readonly Located[],
): Matched {
  const prints = fingerprints(findings.map(identityOf));
  const own = fingerprints(accepted);
  const [all, known] = [new Set(prints), new Set(own)];
  return {
    known: new Set(findings.filter((_, i) => known.has(prints[i] ?? ''))),
    gone: accepted.filter((_, i) => !all.has(own[i] ?? '')),
  };
}

/** Writes the accepted findings: those that are still found, and new ones with a reason and today's date. */
export function writeAccepted(
  path: string,
  kept: readonly Accepted[],
  added: readonly Located[],
  reason: string,
): void {
  const date = new Date().toISOString().slice(0, 10);
  const fresh = added.map(({ check, anchor, expected, actual, location }) => ({
    check,
    path: location.path,
    ...(anchor === undefined ? {} : { anchor }),
    expected,
    actual,
    reason,
    date,
  }));
  const all = [...kept, ...fresh].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  writeAtomically(path, Buffer.from(`${JSON.stringify({ accepted: all }, null, 2)}\n`));
}
