import { description, names, requiredType, type } from './columns.ts';
import type { Kind, TableKind } from './kind.ts';
import { embeddedMembers, properties } from './tables.ts';

/** What a permission is asked for as, from the label of its row. */
function permissionKind(label: string): string {
  if (/^delegated\b.*personal/i.test(label)) return 'delegated-personal';
  if (/^delegated\b/i.test(label)) return 'delegated-work';
  return /^application$/i.test(label)
    ? 'application'
    : label.toLowerCase().replace(/[^a-z\d]+/g, '-');
}

const permissions: TableKind = {
  id: 'permissions',
  anchor: 'permission',
  anchorOf: permissionKind,

  columns: [
    { key: 'kind', type: 'label', header: /^permission\s+type\b/i },
    { key: 'permissions', type: 'permissions', header: /^permissions?(?!.*\bothers\b)/i },
    { key: 'others', type: 'permissions', header: /^permissions\b.*\bothers\b/i, optional: true },
  ],
};

const permissionsByResource: TableKind = {
  id: 'permissionsByResource',
  anchor: 'permission',
  anchorOf: permissionKind,
  columns: [
    { key: 'kind', type: 'label', header: /^(?:supported\s+resource|calendar)$/i },
    { key: 'delegated', type: 'permissions', header: /^delegated.*work/i },
    { key: 'personal', type: 'permissions', header: /^delegated.*personal/i },
    { key: 'application', type: 'permissions', header: /^application/i },
  ],
};

const headers: TableKind = {
  id: 'headers',
  anchor: 'header',
  section: /^(?!.*response).*header/,
  commonplace: true,
  columns: [names(/^(?:header|name)(?:\s+name)?$/i), type, description],
};

const responseHeaders: TableKind = {
  ...headers,
  id: 'responseHeaders',
  section: /^(?:(?!response).)*response.*header/,
};

const parameters: TableKind = {
  id: 'parameters',
  anchor: 'parameter',
  section: /^(?!.*(?:header|response|example))(?:(?!.*permission)|.*request-body)/,
  dividers: true,
  columns: [
    names(/^(?:(?:(?:query|required)\s+)?parameters?|propert(?:y|ies)|name)(?:\s+name)?$/i),
    type,
    description,
  ],
};

/** The properties of what a method answers, or of what an example sends. */
const answered: TableKind = {
  ...properties,
  section: /response|example/,
  columns: [names(/^(?:property|name)$/i), requiredType, description],
};

/** A method of a type: its requests, permissions, parameters and headers. */
export const methodKind: Kind = {
  id: 'method',
  plural: 'methods',
  docType: /^apiPageType$/i,
  proseTitle: true,
  page: ({ path, text, title }) => {
    if (!/\/api\/[^/]+$/.test(path)) return undefined;
    return /"blockType"\s*:\s*"resource"/.test(text) && /resource type$/.test(title ?? '')
      ? undefined
      : title;
  },
  tables: [
    permissions,
    permissionsByResource,
    headers,
    responseHeaders,
    parameters,
    answered,
    ...embeddedMembers,
  ],
};
