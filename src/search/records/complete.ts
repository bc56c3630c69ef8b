import { beginningsOf } from '../../model/page-stem.ts';
import type { SearchRecord } from '../../model/search-record.ts';

/**
 * Returns records with what only all of a reference tell: a property that a method takes in its body is that of a type and
 * not a row of the method too, and a method is in the area of the type that its file is named after.
 */
export function complete(records: readonly SearchRecord[]): SearchRecord[] {
  const types = records.filter(({ kind }) => kind === 'type');
  const properties = new Set(
    types.flatMap(({ rows }) =>
      rows
        .filter(({ table }) => table === 'properties' || table === 'relationships')
        .map(({ name }) => name),
    ),
  );
  const areas = new Map(types.map(({ version, stem, area }) => [`${version}/${stem}`, area]));
  return records.map((record) =>
    record.kind === 'method'
      ? {
          ...record,
          area: areaOf(record, areas),
          rows: record.rows.filter(({ ofBody, name }) => !ofBody || !properties.has(name)),
        }
      : record,
  );
}

function areaOf({ version, stem, area }: SearchRecord, areas: Map<string, string>): string {
  const type = beginningsOf(stem).find((beginning) => areas.has(`${version}/${beginning}`));
  return areas.get(`${version}/${type}`) ?? area;
}
