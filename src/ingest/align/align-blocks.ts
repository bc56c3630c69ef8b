import { commonPairs } from './common-pairs.ts';

/** What alignment looks at of a block. */
export interface Blocklike {
  key: string;
  role: string;
}

/**
 * Aligns two sequences of blocks by key: the longest common subsequence first, then, between those, blocks of one role
 * in order. Returns for each source block the index of its target, or null.
 */
export function alignBlocks(
  source: readonly Blocklike[],
  target: readonly Blocklike[],
): (number | null)[] {
  const pairs: (number | null)[] = source.map(() => null);
  const keys = (blocks: readonly Blocklike[]) => blocks.map((block) => block.key);
  for (const [s, t] of commonPairs(keys(source), keys(target))) pairs[s] = t;
  let s = 0;
  let t = 0;
  while (s <= source.length) {
    let end = s;
    while (end < source.length && pairs[end] === null) end += 1;
    const nextTarget = end < source.length ? (pairs[end] as number) : target.length;
    pairByRole(pairs, source, target, [s, end], [t, nextTarget]);
    s = end + 1;
    t = nextTarget + 1;
  }
  return pairs;
}

/** Pairs the blocks of two ranges: each source block with the next free target block of its role. */
function pairByRole(
  pairs: (number | null)[],
  source: readonly Blocklike[],
  target: readonly Blocklike[],
  [start, end]: [number, number],
  [from, to]: [number, number],
): void {
  const byRole = new Map<string, number[]>();
  for (let t = to - 1; t >= from; t--) {
    const role = target[t]?.role ?? '';
    const list = byRole.get(role);
    if (list) list.push(t);
    else byRole.set(role, [t]);
  }
  let free = from;
  for (let s = start; s < end; s++) {
    const waiting = byRole.get(source[s]?.role ?? '');
    while (waiting?.length && (waiting.at(-1) ?? 0) < free) waiting.pop();
    const found = waiting?.pop();
    if (found === undefined) continue;
    pairs[s] = found;
    free = found + 1;
  }
}
