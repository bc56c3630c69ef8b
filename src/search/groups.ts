import type { Group, Hit } from './hit.ts';

/** Hits of one group, and how many there are beyond those. */
export interface GroupOfHits {
  group: Group;
  hits: Hit[];
}

/** The list cut into groups, each where its first hit stands, with at most `most` hits each. */
export function toGroups(hits: readonly Hit[], most: number): GroupOfHits[] {
  const groups = new Map<Group, Hit[]>();
  for (const hit of hits) {
    const own = groups.get(hit.group);
    if (!own) groups.set(hit.group, [hit]);
    else if (own.length < most) own.push(hit);
  }
  return [...groups].map(([group, own]) => ({ group, hits: own }));
}
