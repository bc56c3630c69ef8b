import { plural } from '../plural.ts';

const count = (one: string, other: string) => plural('en', { one, other });

/** The words of each kind of page and of table: what a new kind needs, though it works without. */
export const en = {
  /** Words of each kind of page. */
  kinds: {
    enum: {
      /** Word for the kind of thing. */
      label: 'enum',
      /** Explains the member `unknownFutureValue`. */
      sentinel:
        'Evolvable enum: a value added later is sent as unknownFutureValue to clients that have not asked for it. It is never a real value.',
    },
    type: { label: 'type' },
    method: { label: 'method' },
  },
  /** Words of each kind of table. */
  tables: {
    members: {
      heading: 'Members',
      /** Name of the table, for screen readers. */
      label: (name: string) => `Members of ${name}`,
      /** What stands for a summary where the source has none: names, and how many more there are. */
      about: (name: string, rows: readonly string[], more: number) =>
        `Members of ${name}: ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      count: count('# member', '# members'),
      /** By the columns' keys. */
      columns: { name: 'Member', value: 'Value', description: 'Description' },
    },
    properties: {
      heading: 'Properties',
      label: (name: string) => `Properties of ${name}`,
      count: count('# property', '# properties'),
      columns: { name: 'Property', type: 'Type', description: 'Description' },
    },
    relationships: {
      heading: 'Relationships',
      label: (name: string) => `Relationships of ${name}`,
      count: count('# relationship', '# relationships'),
      columns: { name: 'Relationship', type: 'Type', description: 'Description' },
    },
    methods: {
      heading: 'Methods',
      label: (name: string) => `Methods of ${name}`,
      count: count('# method', '# methods'),
      columns: { name: 'Method', returns: 'Returns', description: 'Description' },
    },
    permissions: {
      heading: 'Permissions',
      label: (name: string) => `Permissions for: ${name}`,
      count: count('# kind of permission', '# kinds of permission'),
      columns: {
        kind: 'Permission type',
        permissions: 'Permissions',
        others: 'Permissions acting on others',
      },
    },
    permissionsByResource: {
      heading: 'Permissions',
      label: (name: string) => `Permissions for: ${name}`,
      count: count('# resource', '# resources'),
      columns: {
        kind: 'Resource',
        delegated: 'Delegated (work or school account)',
        personal: 'Delegated (personal account)',
        application: 'Application',
      },
    },
    headers: {
      heading: 'Request headers',
      label: (name: string) => `Headers for: ${name}`,
      count: count('# header', '# headers'),
      columns: { name: 'Header', type: 'Type', description: 'Value' },
    },
    parameters: {
      heading: 'Parameters',
      label: (name: string) => `Parameters for: ${name}`,
      count: count('# parameter', '# parameters'),
      columns: { name: 'Parameter', type: 'Type', description: 'Description' },
    },
    /** Any table that has no words of its own; its columns are called by their keys. */
    rows: {
      heading: 'Table',
      label: (name: string) => `Table of ${name}`,
      count: count('# row', '# rows'),
      columns: {},
    },
  },
};

/** The words of kinds, as English defines them. */
export type KindStrings = typeof en;
