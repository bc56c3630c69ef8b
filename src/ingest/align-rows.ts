/** What alignment looks at of a row. */
export interface Rowlike {
  name: string;
  value: string | null;
}

/** For each source row the index of its target row, or null; or why the tables could not be aligned. */
export type RowAlignment = { pairs: (number | null)[] } | { reason: string };

const integer = /^-?\d+$/;

/**
 * Aligns a localized table's rows with the source's: by verbatim name, then by value, then by order between rows so
 * anchored. Never by position alone: some row must be anchored, or all values be equal, and no two ways of joining may
 * contradict each other.
 *
 * @param source rows of the current English table
 * @param target rows as published; literals in them may be damaged
 */
export function alignRows(source: readonly Rowlike[], target: readonly Rowlike[]): RowAlignment {
  const pairs: (number | null)[] = source.map(() => null);
  const taken = new Set<number>();
  const pair = (s: number, t: number) => {
    pairs[s] = t;
    taken.add(t);
  };
  const sourceNames = occurrences(source.map((row) => row.name));
  const targetNames = occurrences(target.map((row) => row.name));
  for (const [key, s] of sourceNames) {
    const t = targetNames.get(key);
    if (t !== undefined) pair(s, t);
  }
  const sourceValues = unique(source.map((row) => row.value));
  const targetValues = unique(target.map((row) => row.value));
  const contradiction = pairs.findIndex((t, s) => {
    const published = t === null ? null : (target[t]?.value ?? null);
    if (published === null || published === source[s]?.value || !integer.test(published))
      return false;
    const other = sourceValues.get(published);
    return other !== undefined && other !== s;
  });
  if (contradiction !== -1) {
    const row = source[contradiction];
    const value = target[pairs[contradiction] ?? 0]?.value;
    return {
      reason: `names and values contradict each other: ${row?.name} is ${row?.value} in the source and ${value} in the translation`,
    };
  }
  const realNames = new Set(source.map((row) => row.name));
  for (const [value, s] of sourceValues) {
    const t = targetValues.get(value);
    if (
      t === undefined ||
      pairs[s] !== null ||
      taken.has(t) ||
      realNames.has(target[t]?.name ?? '')
    )
      continue;
    pair(s, t);
  }
  const anchored = taken.size > 0;
  if (!anchored && source.length > 0 && target.length > 0) {
    return { reason: 'neither a value nor a verbatim name to hold on to' };
  }
  if (!isIncreasing(pairs)) return { pairs };
  fillGaps(pairs, target.length, (s, t) => {
    if (realNames.has(target[t]?.name ?? '')) return false;
    const published = target[t]?.value ?? null;
    const other = published === null ? undefined : sourceValues.get(published);
    return other === undefined || other === s;
  });
  return { pairs };
}

/** Joins rows between two anchored ones by order, where both sides have equally many and none may not be joined. */
function fillGaps(
  pairs: (number | null)[],
  targets: number,
  mayJoin: (s: number, t: number) => boolean,
): void {
  let s = 0;
  let t = 0;
  while (s <= pairs.length) {
    let end = s;
    while (end < pairs.length && pairs[end] === null) end += 1;
    const nextTarget = end < pairs.length ? (pairs[end] as number) : targets;
    const size = end - s;
    if (size > 0 && size === nextTarget - t) {
      const range = Array.from({ length: size }, (_, i) => i);
      if (range.every((i) => mayJoin(s + i, t + i))) for (const i of range) pairs[s + i] = t + i;
    }
    s = end + 1;
    t = nextTarget + 1;
  }
}

function isIncreasing(pairs: readonly (number | null)[]): boolean {
  let last = -1;
  for (const t of pairs) {
    if (t === null) continue;
    if (t < last) return false;
    last = t;
  }
  return true;
}

/** Indexes by text and its occurrence, so that a repeated name meets its own repetition. */
function occurrences(texts: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>();
  const result = new Map<string, number>();
  texts.forEach((text, index) => {
    const n = (seen.get(text) ?? 0) + 1;
    seen.set(text, n);
    result.set(`${n}\0${text}`, index);
  });
  return result;
}

/** Index of each text that stands exactly once. */
function unique(texts: readonly (string | null)[]): Map<string, number> {
  const result = new Map<string, number>();
  const twice = new Set<string>();
  texts.forEach((text, index) => {
    if (text === null || text === '') return;
    if (result.has(text)) twice.add(text);
    result.set(text, index);
  });
  for (const text of twice) result.delete(text);
  return result;
}
