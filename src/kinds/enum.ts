import type { Kind, TableKind } from './kind.ts';

/** The members of an enum. */
export const members: TableKind = {
  id: 'members',
  anchor: 'member',
  once: true,
  ownNames: true,
  columns: [
    { key: 'name', type: 'name', header: 'first' },
    {
      key: 'value',
      type: 'value',
      // Some pages call both columns "Member": the second one holds the value.
      header: /^(?:(?:int(?:eger)?\s+|numeric\s+|string\s+)?value|members?)$/i,
      optional: true,
    },
    { key: 'description', type: 'prose', header: 'rest', optional: true },
  ],
};

/** An enum and its members: `# X enum type`, or `### x values` on a page that lists many. */
export const enumKind: Kind = {
  id: 'enum',
  plural: 'enums',
  docType: /^enum/i,
  headings: {
    text: /^([A-Za-z_][\w.]*)\s+(?:enum(?:eration)?(?:\s+type|\s+values)?|values)$/i,
    slug: /-(?:enum(?:eration)?(?:-type|-values)?|values)$/,
    example: '# typeName enum type',
    firstHeader: /^members?$/i,
  },
  unfolds: true,
  kinByRows: true,
  tables: [members],
};
