import type { Names } from '../names/names.ts';
import { passesAll } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import type { Hit } from './hit.ts';
import { mergeVersions } from './merge-versions.ts';
import type { Ranked } from './rank.ts';

/** What a query's filters leave of what was found, with the versions of an entry as one; what they name comes first. */
export function withFilters(names: Names, query: Query, ranked: Ranked): Ranked {
  const isLeft = (hit: Hit): boolean => passesAll(names, hit, query.filters);
  let left = ranked.hits.filter(isLeft);
  // What is asked of rows, beside an entry's name, is asked of its rows.
  if (left.length === 0) left = ranked.hits.flatMap((hit) => rowsOf(names, hit)).filter(isLeft);
  const named = query.filters.find(({ by }) => by === 'entry')?.wanted;
  if (named !== undefined)
    left.sort((a, b) => Number(isNamed(names, b, named)) - Number(isNamed(names, a, named)));
  const hits = left.map((hit) => ({ ...hit }));
  return { ...ranked, hits: mergeVersions(names, hits) };
}

/** The rows of an entry that was found. */
function rowsOf(names: Names, { entry, row, group }: Hit): Hit[] {
  if (row !== null) return [];
  return (names.entries[entry]?.rows ?? []).map((position) => ({
    unit: names.rows[position]?.unit ?? 0,
    entry,
    row: position,
    group,
    way: 'together',
  }));
}

function isNamed(names: Names, { entry }: Hit, name: string): boolean {
  return names.entries[entry]?.name.toLowerCase() === name.split('.').at(-1);
}
