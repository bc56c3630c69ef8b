import { members } from './enum.ts';
import type { ColumnKind, Kind, TableKind } from './kind.ts';

const name = (header: RegExp) => ({ key: 'name', type: 'name', header }) as const;
const requiredType = { key: 'type', type: 'type', header: /^type$/i } as const;
const type = { ...requiredType, optional: true } as const;
const value: ColumnKind = { key: 'value', type: 'value', header: /^value$/i, optional: true };
const description = { key: 'description', type: 'prose', header: 'rest', optional: true } as const;

const properties: TableKind = {
  id: 'properties',
  anchor: 'property',
  section: /^$|propert|instance-attributes/,
  dividers: true,
  columns: [
    name(/^(?:property|properties|relationship|name)(?:\s+name)?$/i),
    requiredType,
    description,
  ],
};

const relationships: TableKind = {
  id: 'relationships',
  anchor: 'relationship',
  section: /relationships/,
  dividers: true,
  columns: [name(/^(?:relationship|property|name)(?:\s+name)?$/i), type, description],
};

const methods: TableKind = {
  id: 'methods',
  anchor: 'method',
  dividers: true,
  columns: [
    { key: 'name', type: 'link', header: /^(?:method|function)s?$/i },
    { key: 'returns', type: 'type', header: /^return\s+type$/i, optional: true },
    description,
  ],
};

/** The members of an enum that a type's page defines. */
const embedded: TableKind = {
  id: members.id,
  anchor: members.anchor,
  columns: [name(/^members?$/i), value, description],
};

const embeddedValues: TableKind = {
  ...embedded,
  section: /values$/,
  columns: [name(/^values?$/i), description],
};

/** A resource, a complex type or a facet: its properties, relationships and methods. */
export const typeKind: Kind = {
  id: 'type',
  plural: 'types',
  page: ({ path, text, title, slug, sections }) => {
    const [, odata = ''] = /"@odata\.type"\s*:\s*"#?([\w.]+)"/.exec(text) ?? [];
    const isType =
      /"blockType"\s*:\s*"resource"/.test(text) ||
      /(?:resource|complex)[ -]type/.test(title ?? slug) ||
      sections.some((one) => /^properties(?:-|$)/.test(one));
    if (!/\/resources\/[^/]+$/.test(path) || !isType) return undefined;
    if (title === null) return null;
    const [, named] =
      /^([A-Za-z_][\w.]*)(?:\s+(?:resource|complex|entity|facet|type|property|properties)\b.*|\s*\(.*)?$/i.exec(
        title,
      ) ?? [];
    return named ?? (odata.split('.').at(-1) || title);
  },
  tables: [methods, properties, relationships, embedded, embeddedValues],
};
