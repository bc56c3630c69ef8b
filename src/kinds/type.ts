import { description, names, requiredType, type } from './columns.ts';
import type { Kind, TableKind } from './kind.ts';
import { embeddedMembers, properties } from './tables.ts';

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

/** A sentence above the first section that says so, with a link or the plain name. */
const derives =
  /\b(?:[Ii]nherit(?:s|ed)|[Dd]eriv(?:es|ed)|[Ee]xtend(?:s|ed))\s+(?:from\s+)?(?:the\s+)?[*`]*(?:\[([^[\]\n]+)\]\(([^()\s]+)\)|((?:microsoft\.)?[a-z][\w.]*[A-Z]\w*))/;
/** The comment above a JSON representation says it too; what it says of every entity says nothing. */
const baseComment = /"baseType"\s*:\s*"#?(?:[\w.]+\.)?(?!entity")([a-z]\w*)"/;

/** What a type derives from. */
function baseOf(text: string): { name: string; href?: string } | undefined {
  const [, label, href, plain] = derives.exec(text.split(/^## /m, 1)[0] ?? '') ?? [];
  const [, commented] = baseComment.exec(text) ?? [];
  const named = label
    ?.replace(/[*`\s]/g, '')
    .split('.')
    .at(-1);
  if (href !== undefined) {
    const isName = /^\w+$/.test(label ?? '');
    return { name: (isName ? named : commented) ?? named ?? '', href };
  }
  const name = commented ?? plain?.split('.').at(-1);
  return name === undefined ? undefined : { name };
}

/** A resource, a complex type or a facet: its properties, relationships and methods. */
export const typeKind: Kind = {
  id: 'type',
  plural: 'types',
  docType: /^resourcePageType$/i,
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
  base: baseOf,
  wanted: ['properties', 'relationships', 'methods'],
  tables: [
    methods,
    properties,
    relationships,
    namedProperties,
    namedRelationships,
    ...embeddedMembers,
  ],
};
