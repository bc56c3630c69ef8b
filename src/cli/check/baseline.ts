import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Located } from '../../checks/collect-findings.ts';
import { fingerprints, type Identity, identityOf } from '../../checks/fingerprint.ts';
import { UsageError } from '../../options/usage-error.ts';

/** What a finding is known by, in the JSON of a run. */
const known = z.object({
  check: z.string(),
  place: z.string(),
  expected: z.string(),
  actual: z.string(),
  anchor: z.string().optional(),
});

const baseline = z.object({
  findings: z.array(known),
});

/**
 * Returns the findings that a baseline does not know. A finding is known by its file, check, anchor and texts: it may
 * have moved to another line.
 * @param file JSON of an earlier run
 * @throws UsageError where the file isn't such JSON
 */
export function notIn(file: string, findings: readonly Located[]): Set<Located> {
  const known = new Set(fingerprints(read(file)));
  const prints = fingerprints(findings.map(identityOf));
  return new Set(findings.filter((_, i) => !known.has(prints[i] ?? '')));
}

function read(file: string): Identity[] {
  const remedy = 'make it with "npm run check -- --format json"';
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? cause;
    throw new UsageError(`--baseline ${file} can't be read (${code}): ${remedy}`);
  }
  try {
    const { findings } = baseline.parse(JSON.parse(text.slice(text.indexOf('{'))));
    return findings.map(({ place, ...rest }) => ({
      path: place.replace(/:\d+:\d+$/, ''),
      ...rest,
    }));
  } catch {
    throw new UsageError(`--baseline ${file} is not the JSON of an earlier run: ${remedy}`);
  }
}
