import type { Rowlike } from './align-rows.ts';

/**
 * Aligns today's English rows with those that a translation was made from: they are the same where name and occurrence
 * are, or where a row of the one value on both sides was only renamed.
 */
export function alignFormer(
  today: readonly Rowlike[],
  former: readonly Rowlike[],
): { pairs: (number | null)[] } {
  const byName = queues(former.map((row) => row.name));
  const pairs = today.map((row) => byName.get(row.name)?.pop() ?? null);
  const taken = new Set(pairs);
  const real = new Set(today.map((row) => row.name));
  const renamed = former.map((row, f) => (taken.has(f) || real.has(row.name) ? null : row.value));
  const byValue = queues(renamed);
  today.forEach((row, i) => {
    const same = pairs[i] === null && row.value ? byValue.get(row.value) : undefined;
    if (same?.length === 1) pairs[i] = same.pop() ?? null;
  });
  return { pairs };
}

/** Indexes of each text, the last first. */
function queues(texts: readonly (string | null)[]): Map<string, number[]> {
  const result = new Map<string, number[]>();
  for (let i = texts.length - 1; i >= 0; i--) {
    const text = texts[i];
    if (text === null || text === undefined) continue;
    const queue = result.get(text);
    if (queue) queue.push(i);
    else result.set(text, [i]);
  }
  return result;
}
