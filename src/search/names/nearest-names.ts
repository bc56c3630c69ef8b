import type { Query } from '../query/query.ts';
import { distanceFromBeginning, editDistance } from '../text/edit-distance.ts';
import type { Names } from './names.ts';

/** Most names that are offered. */
const most = 5;

/**
 * Real names nearest to a query that nothing answers: the fewest edits from the whole name or from its beginning,
 * at most a third of the query's length. Offered to the reader, never shown as results.
 */
export function nearestNames(names: Names, query: Query): string[] {
  const wanted = query.compact;
  const limit = Math.min(Math.floor(wanted.length / 3), 4);
  if (limit === 0) return [];
  const near: { name: string; edits: number }[] = [];
  for (const { text, compact } of [...names.rowNames, ...names.entryNames]) {
    const whole = editDistance(wanted, compact, limit);
    const begun =
      compact.length > wanted.length ? distanceFromBeginning(wanted, compact, limit) + 0.5 : whole;
    const edits = Math.min(whole, begun);
    if (edits <= limit) near.push({ name: text, edits });
  }
  near.sort(
    (a, b) => a.edits - b.edits || a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
  );
  return [...new Set(near.map(({ name }) => name))].slice(0, most);
}
