import { description, names, requiredType, value } from './columns.ts';
import { members } from './enum.ts';
import type { TableKind } from './kind.ts';

/** Properties, by a header that says so; whatever section they stand in. */
export const properties: TableKind = {
  id: 'properties',
  anchor: 'property',
  dividers: true,
  columns: [names(/^propert(?:y|ies)(?:\s+name)?$/i), requiredType, description],
};

const { id, anchor } = members;

/** The members of an enum that another kind's page defines; the last of them holds names under "Value". */
export const embeddedMembers: readonly TableKind[] = [
  { id, anchor, columns: [names(/^members?$/i), value, description] },
  { id, anchor, columns: [{ ...names(/^(?:\w+\s+)?values?$/i), leads: true }, description] },
];
