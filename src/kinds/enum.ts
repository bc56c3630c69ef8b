import type { Kind } from './kind.ts';

/** An enum and its members: `# X enum type`, or `### x values` on a page that lists many. */
export const enumKind: Kind = {
  id: 'enum',
  plural: 'enums',
  heading: /^([A-Za-z_][\w.]*)\s+(?:enum(?:eration)?(?:\s+type|\s+values)?|values)$/i,
  slug: /-(?:enum(?:eration)?(?:-type|-values)?|values)$/,
  example: '# typeName enum type',
  docType: /^enum/i,
  firstHeader: /^members?$/i,
  tables: [
    {
      id: 'members',
      anchor: 'member',
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
    },
  ],
};
