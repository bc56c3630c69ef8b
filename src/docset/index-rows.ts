import { tableKindOf } from '../kinds/index.ts';
import { type Entry, tablesOf } from '../model/entry.ts';
import { nameColumn, nameOf, type Table } from '../model/table.ts';
import { entryPath } from '../views/address.ts';

/** A row of a docset's index: what its reader finds, and where it leads. */
export interface IndexRow {
  name: string;
  /** One of the types that docset readers know. */
  type: string;
  /** Below the docset's `Documents`, with the anchor of a row. */
  path: string;
}

/**
 * What docset readers call the things of the reference, by the id of their kind.
 * @see https://kapeli.com/docsets#supportedentrytypes
 */
const types: Record<string, string> = {
  enum: 'Enum',
  type: 'Type',
  method: 'Method',
  members: 'Value',
  properties: 'Property',
  relationships: 'Property',
  parameters: 'Parameter',
};

/** Returns the type of a kind of entry or table. */
export function docsetType(kind: string): string {
  return types[kind] ?? 'Entry';
}

/** Returns the index of a docset: every entry, and every row that a literal names and that says more than on most pages. */
export function indexRows(entries: readonly Entry[]): IndexRow[] {
  return entries.flatMap((entry) => {
    const path = documentPath(entry);
    return [
      { name: entry.name, type: docsetType(entry.kind), path },
      ...tablesOf(entry)
        .filter(namesThings(entry))
        .flatMap((table) =>
          table.rows.map((row) => ({
            name: nameOf(table, row),
            type: docsetType(table.kind),
            path: `${path}#${encodeURIComponent(row.anchor)}`,
          })),
        ),
    ];
  });
}

function namesThings({ kind }: Entry): (table: Table) => boolean {
  return ({ kind: id, columns }) =>
    columns[nameColumn(columns)]?.type === 'name' && !tableKindOf(kind, id).commonplace;
}

/** Returns the file of an entry below `Documents`. */
export function documentPath(entry: Entry): string {
  return `${entryPath(entry).slice(0, -1)}.html`;
}
