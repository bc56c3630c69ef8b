import { gapsOf, isIncreasing } from './rows-between.ts';

/** What alignment looks at of a row. */
export interface Rowlike {
  name: string;
  value: string | null;
}

type Pairs = (number | null)[];

/** For each source row the index of its target row, or null; or why the tables could not be aligned. */
export type RowAlignment = { pairs: Pairs } | { reason: string };

const integer = /^-?\d+$/;

/**
 * Aligns a localized table's rows with the source's: by verbatim name, then by value, then by order between rows so
 * anchored. Never by position alone: some row must be anchored, and no two ways of joining may contradict each other.
 *
 * @param source rows of the current English table
 * @param target rows as published; literals in them may be damaged
 */
export function alignRows(source: readonly Rowlike[], target: readonly Rowlike[]): RowAlignment {
  const pairs = pairByName(source, target);
  const sourceValues = unique(source.map((row) => row.value));
  const contradiction = pairs.findIndex((t, s) => t !== null && belongsElsewhere(t, s));
  if (contradiction !== -1) {
    const row = source[contradiction];
    const published = target[pairs[contradiction] ?? 0]?.value;
    return {
      reason: `names and values contradict each other: ${row?.name} is ${row?.value} in the source and ${published} in the translation`,
    };
  }
  const realNames = new Set(source.map((row) => row.name));
  const named = new Set(pairs);
  // A row that has another's real name once too often may be one whose name was changed into it.
  const isFree = (t: number) => !named.has(t) || !realNames.has(target[t]?.name ?? '');
  const byValue = pairByValue(pairs, sourceValues, unique(target.map((row) => row.value)), isFree);
  const shifted = shiftIn(byValue, pairs, target.length);
  if (shifted) {
    const row = source[shifted[0]];
    return { reason: `values and order contradict each other: ${row?.value} of ${row?.name}` };
  }
  for (const [s, t] of byValue) pairs[s] = t;
  if (source.length > 0 && target.length > 0 && pairs.every((t) => t === null)) {
    if (haveSameValues(source, target)) return { pairs: source.map((_, i) => i) };
    return { reason: 'neither a value nor a verbatim name to hold on to' };
  }
  fillGaps(pairs, target.length, (s, t) => isFree(t) && !belongsElsewhere(t, s));
  return { pairs };

  /** Whether a target row prints the value of another source row than this. */
  function belongsElsewhere(t: number, s: number): boolean {
    const published = target[t]?.value ?? null;
    if (published === null || published === source[s]?.value || !integer.test(published))
      return false;
    const other = sourceValues.get(published);
    return other !== undefined && other !== s;
  }
}

/** Whether each value of a table, and there are some, stands at the same place in another, and nowhere else there. */
function haveSameValues(source: readonly Rowlike[], target: readonly Rowlike[]): boolean {
  const values = new Set(source.flatMap(({ value }) => value ?? []));
  return (
    source.length === target.length &&
    values.size > 0 &&
    source.every(({ value }, i) => {
      const published = target[i]?.value ?? null;
      return value === null ? !values.has(published ?? '') : value === published;
    })
  );
}

function pairByName(source: readonly Rowlike[], target: readonly Rowlike[]): Pairs {
  const targets = occurrences(target.map((row) => row.name));
  const pairs: Pairs = source.map(() => null);
  const both = new Map(target.map((row, t) => [`${row.name}\0${row.value}`, t]));
  const names = unique(source.map((row) => row.name));
  const isSameLength = source.length === target.length;
  for (const [key, s] of occurrences(source.map((row) => row.name))) {
    const { name = '', value } = source[s] ?? {};
    // Where a name stands twice, its own row is the one of its value, or that at its place.
    const exact = value && names.has(name) ? both.get(`${name}\0${value}`) : undefined;
    const inPlace = isSameLength && names.has(name) && target[s]?.name === name ? s : undefined;
    pairs[s] = exact ?? inPlace ?? targets.get(key) ?? null;
  }
  return pairs;
}

function pairByValue(
  pairs: Pairs,
  sourceValues: ReadonlyMap<string, number>,
  targetValues: ReadonlyMap<string, number>,
  isFree: (t: number) => boolean,
): [number, number][] {
  return [...sourceValues].flatMap(([value, s]): [number, number][] => {
    const t = targetValues.get(value);
    return t !== undefined && pairs[s] === null && isFree(t) ? [[s, t]] : [];
  });
}

/**
 * The first pair by value that would shift rows against each other between two of a verbatim name, where both sides have
 * equally many there: a column of values that is off by one looks like that.
 */
function shiftIn(byValue: readonly [number, number][], pairs: Pairs, targets: number) {
  if (!isIncreasing(pairs)) return undefined;
  const gaps = gapsOf(pairs, targets);
  const gapAt = new Map<number, (typeof gaps)[number]>();
  for (const gap of gaps) for (let i = 0; i < gap.size.source; i++) gapAt.set(gap.source + i, gap);
  return byValue.find(([s, t]) => {
    const gap = gapAt.get(s);
    if (!gap || gap.size.source !== gap.size.target) return false;
    const isInside = t >= gap.target && t < gap.target + gap.size.target;
    return isInside && s - gap.source !== t - gap.target;
  });
}

/** Joins rows between two anchored ones by order, where both sides have equally many and none may not be joined. */
function fillGaps(pairs: Pairs, targets: number, mayJoin: (s: number, t: number) => boolean): void {
  if (!isIncreasing(pairs)) return;
  for (const { source, target, size } of gapsOf(pairs, targets)) {
    if (size.source === 0 || size.source !== size.target) continue;
    const range = Array.from({ length: size.source }, (_, i) => i);
    if (range.every((i) => mayJoin(source + i, target + i)))
      for (const i of range) pairs[source + i] = target + i;
  }
}

/** Indexes by text and its occurrence, so that a repeated name meets its own repetition; empty texts have none. */
function occurrences(texts: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>();
  const result = new Map<string, number>();
  texts.forEach((text, index) => {
    if (text === '') return;
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
