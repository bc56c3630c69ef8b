import { stringifyEntities } from 'stringify-entities';
import type { Html } from '../model/text.ts';
import { markup } from './markup.ts';

const inText = { subset: ['&', '<', '>'], useNamedReferences: true };
const inXml = { subset: ['&', '<', '>', '"'], useNamedReferences: true };

/** Plain text as HTML. */
export function escapeText(text: string): Html {
  return markup(/[&<>]/.test(text) ? stringifyEntities(text, inText) : text);
}

/** Plain text as XML, for an element's content and for an attribute in double quotes. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text) ? stringifyEntities(text, inXml) : text;
}

/** Data as JSON that can stand in a `script` element: no string in it ends the element. */
export function scriptJson(data: unknown): Html {
  return markup(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
