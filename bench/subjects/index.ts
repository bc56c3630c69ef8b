import { bare } from './bare.ts';
import { check } from './check.ts';
import { hugo } from './hugo.ts';
import { ours, oursWithSearch } from './ours.ts';
import { starlight } from './starlight.ts';
import type { Subject } from './subject.ts';

/** Everything that is measured, in the order of a round. */
export const subjects: Subject[] = [ours, oursWithSearch, check, bare, starlight, hugo];

/**
 * Returns the subjects of these names, all where none is named.
 * @throws Error that lists the names there are
 */
export function subjectsNamed(names: readonly string[]): Subject[] {
  const known = subjects.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Error(`There is no ${unknown}: expected ${known.join(', ')} or search.`);
  return names.length === 0 ? subjects : subjects.filter(({ name }) => names.includes(name));
}
