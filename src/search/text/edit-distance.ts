/**
 * Edits between two texts, or `limit + 1` where there are more than `limit`: a character inserted, deleted, replaced, or
 * swapped with its neighbour (optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  return Math.min(lastRow(a, b, limit)?.at(-1) ?? limit + 1, limit + 1);
}

/** Edits between a text and the beginning of another that is nearest to it, or `limit + 1`. */
export function distanceFromBeginning(a: string, b: string, limit: number): number {
  const row = lastRow(a, b.slice(0, a.length + limit), limit);
  return row ? Math.min(...row, limit + 1) : limit + 1;
}

/** Edits from the whole of `a` to each beginning of `b`; undefined where all are more than `limit`. */
function lastRow(a: string, b: string, limit: number): number[] | undefined {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return undefined;
    before = row;
    row = next;
  }
  return row;
}
