import { type Entry, tablesOf } from '../model/entry.ts';
import { origin } from './origin.ts';
import { rowsJson } from './rows-json.ts';

/** Returns every row of a kind of table as JSON Lines, one row per line, with real literals only. */
export function rowsJsonl(entries: Iterable<Entry>, kind: string): string {
  let lines = '';
  for (const entry of entries) lines += linesOf(entry, kind);
  return lines;
}

function linesOf(entry: Entry, kind: string): string {
  const { source, license } = origin(false, entry.origin);
  const rows = tablesOf(entry)
    .filter((table) => table.kind === kind)
    .flatMap((table) => rowsJson(table, entry.kind));
  return rows
    .map(({ published, ...row }): string => {
      const line = {
        [entry.kind]: entry.id,
        // A property has a type of its own.
        ['type' in row ? 'owner' : 'type']: entry.name,
        namespace: entry.namespace,
        version: entry.version,
        ...row,
        source,
        license,
      };
      const restored = Object.keys(published).length > 0;
      return `${JSON.stringify(restored ? { ...line, changed: 'literals restored' } : line)}\n`;
    })
    .join('');
}
