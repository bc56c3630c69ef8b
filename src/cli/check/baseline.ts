import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Located } from '../../checks/collect.ts';
import { fingerprints } from '../../checks/fingerprint.ts';
import { finding } from '../../model/finding.ts';
import { UsageError } from '../usage-error.ts';

const baseline = z.object({
  findings: z.array(finding.extend({ locale: z.string(), enum: z.string().nullable() })),
});

/**
 * Returns the findings that a baseline does not know. A finding is known by its file, check, anchor and texts: it may
 * have moved to another line.
 * @param file JSON of an earlier run
 * @throws UsageError where the file is no such JSON
 */
export function notIn(file: string, findings: readonly Located[]): Set<Located> {
  const known = new Set(fingerprints(read(file)));
  const prints = fingerprints(findings);
  return new Set(findings.filter((_, i) => !known.has(prints[i] ?? '')));
}

function read(file: string): Located[] {
  const remedy = 'make it with "npm run check -- --format json"';
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? cause;
    throw new UsageError(`--baseline ${file} can't be read (${code}): ${remedy}`);
  }
  try {
    return baseline.parse(JSON.parse(text.slice(text.indexOf('{')))).findings as Located[];
  } catch {
    throw new UsageError(`--baseline ${file} is not the JSON of an earlier run: ${remedy}`);
  }
}
