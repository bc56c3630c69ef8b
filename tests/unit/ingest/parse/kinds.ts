import { enumKind } from '../../../../src/kinds/enum.ts';
import type { Kind, TableKind } from '../../../../src/kinds/kind.ts';

/** A kind of table beside the enum's: what a resource has of properties. */
export const properties: TableKind = {
  id: 'properties',
  anchor: 'property',
  section: /^properties$/,
  once: true,
  columns: [
    { key: 'name', type: 'name', header: /^property$/i },
    { key: 'type', type: 'value', header: /^type$/i },
    { key: 'notes', type: 'prose', header: 'rest', optional: true },
  ],
};

/** Relationships, known by their heading alone. */
export const relationships: TableKind = {
  ...properties,
  id: 'relationships',
  anchor: 'relationship',
  section: /^relationships$/,
};

/** A kind with two tables. */
export const resource: Kind = {
  ...enumKind,
  id: 'resource',
  tables: [properties, relationships],
};
