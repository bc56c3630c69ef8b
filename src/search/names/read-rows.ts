import { canonicalValue } from '../text/numbers.ts';
import type { RowItem } from './name-items.ts';
import { readRowLine, usualAnchors } from './names-file.ts';

/** What a file says of a row, but for where the row stands. */
export type ReadRow = Pick<RowItem, 'name' | 'value' | 'canonical' | 'table' | 'anchor'>;

/** Rows of an entry as its line and the runs of its tables give them. */
export function readRows(
  line: string,
  runs: readonly number[],
  tables: readonly (readonly string[])[],
): ReadRow[] {
  const named = readRowLine(line);
  const own = named.map((_, order) => tables[tableAt(runs, order)] ?? []);
  const anchors = usualAnchors(
    named.map(({ name }, order) => ({ name, word: own[order]?.[1] ?? '' })),
  );
  return named.map(({ name, value }, order) => ({
    name,
    value,
    canonical: value === null ? null : canonicalValue(value),
    table: own[order]?.[0] ?? '',
    anchor: anchors[order] ?? '',
  }));
}

/** Table of the row at a place, from runs of table and number of rows. */
function tableAt(runs: readonly number[], place: number): number {
  let end = 0;
  for (let index = 0; index < runs.length; index += 2) {
    end += runs[index + 1] ?? 0;
    if (place < end) return runs[index] ?? 0;
  }
  return 0;
}
