import { posix } from 'node:path';
import type { Html, Locale } from '../model/text.ts';
import { officialPage, officialRooted } from '../views/upstream.ts';

/** Where a text stands, and which pages this site has. */
export interface LinkContext {
  locale: Locale;
  /** Path of the page the text is on, below the locale's folder. */
  path: string;
  /** Returns the address of a file of this site in the reader's language, by path and fragment. */
  find: (path: string, fragment: string) => string | undefined;
}

const anchor = /<a((?:\s+[\w-]+(?:="[^"]*")?)*?)\s+href="([^"]*)"/g;
const scheme = /^[a-z][a-z\d+.-]*:/i;

/**
 * Returns sanitized HTML with its links leading where a reader of this site wants to go: to this
 * site in the same language where it has the page, else to the upstream reference in that
 * language; absolute links stay. Links with a scheme other than http, https and mailto lose it.
 */
export function withLinks(html: Html, context: LinkContext): Html {
  if (!html.includes('<a')) return html;
  return html.replace(anchor, (_, before: string, href: string) => {
    const target = targetOf(decode(href), context);
    if (target === undefined) return `<a${before}`;
    const external = scheme.test(target) ? ' rel="noopener"' : '';
    return `<a${before} href="${encode(target)}"${external}`;
  });
}

function targetOf(href: string, { locale, path, find }: LinkContext): string | undefined {
  if (scheme.test(href)) return /^(https?|mailto):/i.test(href) ? href : undefined;
  if (href.startsWith('//')) return `https:${href}`;
  if (href.startsWith('/')) return officialRooted(locale, href);
  const [file = '', fragment = ''] = href.split('#', 2);
  const wanted =
    file === '' ? path : posix.normalize(posix.join(posix.dirname(path), safeDecode(file)));
  if (wanted.startsWith('..') || !wanted.startsWith('api-reference/')) {
    return officialRooted(locale, `/graph/${posix.basename(file, '.md')}`);
  }
  const own = find(wanted, fragment);
  if (own !== undefined) return own;
  return officialPage(locale, wanted) + (fragment === '' ? '' : `#${fragment}`);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function decode(text: string): string {
  return text
    .replace(/&#x([\da-f]{1,6});/gi, (whole, code: string) =>
      character(Number.parseInt(code, 16), whole),
    )
    .replace(/&#(\d{1,7});/g, (whole, code: string) => character(Number(code), whole))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function character(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
