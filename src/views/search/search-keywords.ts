import { type Entry, tablesOf } from '../../model/entry.ts';
import type { SearchKeyword } from '../../model/search-record.ts';
import { rowsOf } from '../../model/table.ts';
import { requestsOf } from '../method/requests.ts';

/** Literals that lead to an entry beside its name: its requests, and the permissions that it asks for, each once. */
export function keywordsOf(entry: Entry): SearchKeyword[] {
  return [
    ...requestsOf(entry).map((text) => ({ of: 'request', text, anchor: '' })),
    ...permissionsOf(entry),
  ];
}

/** Permissions with the first row that names each. */
function permissionsOf(entry: Entry): SearchKeyword[] {
  const found = new Map<string, SearchKeyword>();
  for (const table of tablesOf(entry))
    for (const row of rowsOf(table))
      row.cells.forEach((cell, i) => {
        if (table.columns[i]?.type !== 'permissions' || cell.type !== 'literal') return;
        for (const text of cell.literal.split(/,\s*/))
          if (text !== '' && !found.has(text))
            found.set(text, { of: 'permission', text, anchor: row.anchor });
      });
  return [...found.values()];
}
