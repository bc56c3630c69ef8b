import { members } from './enum.ts';
import type { ColumnKind, TableKind } from './kind.ts';

/** A column of names with a header of its own. */
export function names(header: RegExp) {
  return { key: 'name', type: 'name', header } as const;
}

/** A column of types, without which a table is of another kind. */
export const requiredType = { key: 'type', type: 'type', header: /^type$/i } as const;
export const type = { ...requiredType, optional: true } as const;
export const description = {
  key: 'description',
  type: 'prose',
  header: 'rest',
  optional: true,
} as const;

/** Properties, by a header that says so; whatever section they stand in. */
export const properties: TableKind = {
  id: 'properties',
  anchor: 'property',
  dividers: true,
  columns: [names(/^propert(?:y|ies)(?:\s+name)?$/i), requiredType, description],
};

const value: ColumnKind = { key: 'value', type: 'value', header: /^value$/i, optional: true };
const { id, anchor } = members;

/** The members of an enum that another kind's page defines; the last of them holds names under "Value". */
export const embeddedMembers: readonly TableKind[] = [
  { id, anchor, columns: [names(/^members?$/i), value, description] },
  { id, anchor, columns: [names(/^(?:\w+\s+)?values?$/i), description] },
];
