import type { ColumnKind } from './kind.ts';

/** Columns that tables of several kinds have. Those of one table stand with it. */

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

export const value: ColumnKind = {
  key: 'value',
  type: 'value',
  header: /^value$/i,
  optional: true,
};
