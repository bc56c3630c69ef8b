import { nameBreaks } from '../model/name-breaks.ts';
import type { Html } from '../model/text.ts';
import { escapeText, escapeXml } from './escape.ts';
import { markup } from './markup.ts';

/** HTML of nothing. */
export const noHtml = markup('');

/** The end of a line within a text. */
export const lineBreak = markup('<br>');

/** Code, which is text, as HTML. */
export function codeHtml(code: string): Html {
  return markup(`<code>${escapeText(code)}</code>`);
}

/** An element with attributes, of which those that are undefined are left out; one that is empty has no value. */
export function element(
  tag: string,
  attributes: Record<string, string | number | undefined>,
  content: Html,
): Html {
  let open = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value === '') open += ` ${name}`;
    else if (value !== undefined) open += ` ${name}="${escapeXml(String(value))}"`;
  }
  return markup(`${open}>${content}</${tag}>`);
}

/** Pieces of HTML that are not empty, with a text between each two. */
export function joinHtml(pieces: readonly Html[], separator: string): Html {
  return markup(pieces.filter((piece) => piece !== '').join(escapeText(separator)));
}

/** A table with one row of headers. */
export function tableHtml(header: readonly Html[], rows: readonly (readonly Html[])[]): Html {
  const row = (cells: readonly Html[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return markup(`<table><thead>${row(header, 'th')}</thead><tbody>${body}</tbody></table>`);
}

/** A request's path as HTML that may break before each of its parts and between their words. */
export function breakablePath(path: string): Html {
  return markup(breakable(path).replace(/(?<=[^/\s])\//g, '<wbr>/'));
}

/** A text with names in it as HTML that may break between the words of those that are long: of so many letters. */
export function withBreaks(html: Html, long = 16): Html {
  const parts = new RegExp(`<(?:"[^"]*"|[^">])*>|[^<\\s]{${long},}`, 'g');
  return markup(
    html.replace(parts, (part) =>
      part.startsWith('<') ? part : part.replace(nameBreaks, '$1$2<wbr>'),
    ),
  );
}

/** Letters of a name that has room on a line of a phone. */
const shortLine = 34;

/** A text with links as HTML that may break within names that are longer than a line. Others have few such names. */
export function withShortLines(html: Html): Html {
  return html.includes('<a') ? withBreaks(html, shortLine + 1) : html;
}

/** Names as HTML that breaks between them, and between the words of one that is longer than a line. */
export function breakableNames(names: string): Html {
  const each = names
    .split(', ')
    .map((name) => (name.length > shortLine ? breakable(name) : markup(escapeText(name))));
  return joinHtml(each, ', ');
}

/** A name as HTML that may break between its words: `deviceManagement<wbr>State`. */
export function breakable(name: string): Html {
  const text = escapeText(name);
  return markup(text.replace(nameBreaks, '$1$2<wbr>'));
}
