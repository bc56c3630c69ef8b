/** Rows between two joined ones: where they start on both sides, and how many they are. */
export interface Gap {
  source: number;
  target: number;
  size: { source: number; target: number };
}

/** The gaps between joined rows, before the first and after the last included. `pairs` must be increasing. */
export function gapsOf(pairs: readonly (number | null)[], targets: number): Gap[] {
  const gaps: Gap[] = [];
  let source = 0;
  let target = 0;
  const close = (s: number, t: number) => {
    gaps.push({ source, target, size: { source: s - source, target: t - target } });
    source = s + 1;
    target = t + 1;
  };
  pairs.forEach((t, s) => {
    if (t !== null) close(s, t);
  });
  close(pairs.length, targets);
  return gaps;
}

/** Whether the joined rows stand in the same order on both sides. */
export function isIncreasing(pairs: readonly (number | null)[]): boolean {
  let last = -1;
  for (const t of pairs) {
    if (t === null) continue;
    if (t <= last) return false;
    last = t;
  }
  return true;
}
