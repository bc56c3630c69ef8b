import type { SearchKeyword, SearchRecord, SearchRow } from '../../model/search-record.ts';

/** An entry or a part of it: some of its rows. Units number all entries and rows: an entry, then its rows. */
export interface Slice {
  record: SearchRecord;
  /** Number of the entry's unit; row `place` has `unit + 1 + place`. */
  unit: number;
  /** Places of the rows that are in it, ascending. */
  places: readonly number[];
  /** Those of its keywords that are in it, where not all are. */
  keywords?: readonly SearchKeyword[];
}

/** Records in the order in which search counts them: by name, then id, so that versions of an entry stand together. */
export function unitOrder(records: readonly SearchRecord[]): SearchRecord[] {
  return [...records].sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

/** Whole entries with the numbers of their units. */
export function toSlices(ordered: readonly SearchRecord[]): Slice[] {
  let next = 0;
  return ordered.map((record) => {
    const unit = next;
    next += 1 + record.rows.length;
    return { record, unit, places: record.rows.map((_, place) => place) };
  });
}

/** Rows that are in a slice. */
export function rowsOf({ record, places }: Slice): SearchRow[] {
  return places.flatMap((place) => record.rows[place] ?? []);
}

/** Keywords that are in a slice. */
export function keywordsIn({
  record,
  keywords = record.keywords,
}: Slice): readonly SearchKeyword[] {
  return keywords;
}

/** Order of code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
