import type { EnumEntry } from '../model/enum-entry.ts';
import type { Finding } from '../model/finding.ts';
import { byPlace } from './by-place.ts';
import { nameBehind } from './name-behind.ts';
import { nameChanged } from './name-changed.ts';
import { nameShared } from './name-shared.ts';
import { type Rule, toPairs } from './pair.ts';
import { typeNameChanged } from './type-name-changed.ts';
import { valueBehind } from './value-behind.ts';
import { valueChanged } from './value-changed.ts';

/** Every check, the gravest first. */
const rules: readonly Rule[] = [
  nameChanged,
  nameShared,
  valueChanged,
  typeNameChanged,
  nameBehind,
  valueBehind,
];

/** Runs every check over an entry; findings by locale, in order of their place. */
export function checkEntry(entry: EnumEntry): Record<string, Finding[]> {
  const findings: Record<string, Finding[]> = {};
  for (const pair of toPairs(entry)) {
    const found = rules.flatMap((rule) => rule(pair));
    if (found.length > 0) findings[pair.locale] = found.toSorted(byPlace);
  }
  return findings;
}
