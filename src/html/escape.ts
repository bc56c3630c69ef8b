import { stringifyEntities } from 'stringify-entities';
import type { Html } from '../model/text.ts';
import { markup } from './markup.ts';

const inText = { subset: ['&', '<', '>'], useNamedReferences: true };
const inXml = { subset: ['&', '<', '>', '"'], useNamedReferences: true };

/** UTF-16 units that are escaped at a time: the library keeps each character that it replaces until it is done. */
const most = 64 * 1024;

function stringify(text: string, options: typeof inText): string {
  let escaped = '';
  for (let start = 0; start < text.length; start += most)
    escaped += stringifyEntities(text.slice(start, start + most), options);
  return escaped;
}

/** Plain text as HTML. */
export function escapeText(text: string): Html {
  return markup(/[&<>]/.test(text) ? stringify(text, inText) : text);
}

/** Plain text as XML, for an element's content and for an attribute in double quotes. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text) ? stringify(text, inXml) : text;
}

/** Data as JSON that can stand in a `script` element: no string in it ends the element. */
export function scriptJson(data: unknown): Html {
  return markup(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
