import type { Group, Hit } from './hit.ts';

/** Hits of one group. */
export interface GroupOfHits {
  group: Group;
  hits: Hit[];
  /** How many there are of the group in all. */
  count: number;
}

/** The list cut into groups, each where its first hit stands, with at most `most` hits each. */
export function toGroups(hits: readonly Hit[], most: number): GroupOfHits[] {
  return [...Map.groupBy(hits, ({ group }) => group)].map(([group, own]) => ({
    group,
    hits: own.slice(0, most),
    count: own.length,
  }));
}
