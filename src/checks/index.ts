import type { EnumEntry } from '../model/enum-entry.ts';
import type { Finding } from '../model/finding.ts';

/** Runs every check over an entry; findings by locale, in order of their place. */
export function checkEntry(_entry: EnumEntry): Record<string, Finding[]> {
  return {};
}
