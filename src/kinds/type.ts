import type { Kind, TableKind } from './kind.ts';
import { description, embeddedMembers, names, properties, requiredType, type } from './tables.ts';

const namedProperties: TableKind = {
  ...properties,
  section: /^$|propert|instance-attributes/,
  columns: [names(/^name$/i), requiredType, description],
};

/** As for properties, a header that says what its rows are counts before the section. */
const relationships: TableKind = {
  id: 'relationships',
  anchor: 'relationship',
  dividers: true,
  columns: [names(/^relationships?(?:\s+name)?$/i), type, description],
};

const namedRelationships: TableKind = {
  ...relationships,
  section: /relationships/,
  columns: [names(/^name$/i), type, description],
};

const methods: TableKind = {
  id: 'methods',
  anchor: 'method',
  dividers: true,
  columns: [
    { key: 'name', type: 'link', header: /^(?:(?:method|function)s?|common\s+task)$/i },
    { key: 'returns', type: 'type', header: /^return\s+type$/i, optional: true },
    { key: 'request', type: 'value', header: /^http\s+method$/i, optional: true },
    description,
  ],
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
  tables: [
    methods,
    properties,
    relationships,
    namedProperties,
    namedRelationships,
    ...embeddedMembers,
  ],
};
