/**
 * Aligns two sequences of blocks by key: the longest common subsequence first, then, between those, blocks of one role
 * in order. Returns for each source block the index of its target, or null.
 */
export function alignBlocks(
  source: readonly { key: string; role: string }[],
  target: readonly { key: string; role: string }[],
): (number | null)[] {
  const pairs: (number | null)[] = source.map(() => null);
  if (source.length === target.length && source.every((block, i) => block.key === target[i]?.key))
    return pairs.map((_, i) => i);
  for (const [s, t] of common(
    source.map((b) => b.key),
    target.map((b) => b.key),
  ))
    pairs[s] = t;
  let s = 0;
  let t = 0;
  while (s <= source.length) {
    let end = s;
    while (end < source.length && pairs[end] === null) end += 1;
    const nextTarget = end < source.length ? (pairs[end] as number) : target.length;
    let free = t;
    for (let i = s; i < end; i++) {
      const found = target.findIndex(
        (block, j) => j >= free && j < nextTarget && block.role === source[i]?.role,
      );
      if (found === -1) continue;
      pairs[i] = found;
      free = found + 1;
    }
    s = end + 1;
    t = nextTarget + 1;
  }
  return pairs;
}

/** Largest product of two sequences' lengths for which a longest common subsequence is looked for. */
const tableLimit = 1_000_000;

function common(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > tableLimit) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
