import { mapLinks } from '../../html/links.ts';
import type { Html, Locale } from '../../model/text.ts';
import { baseOf, folderOf, joined } from './path-parts.ts';
import { officialPage, officialRooted } from './upstream.ts';

/** Where a text stands, and which pages this site has. */
export interface LinkContext {
  locale: Locale;
  /** Path of the page the text is on, below the locale's folder. */
  path: string;
  /** Returns the address of a file of this site in the reader's language, by path and fragment. */
  find: (path: string, fragment: string) => string | undefined;
}

const scheme = /^[a-z][a-z\d+.-]*:/i;

/**
 * Returns HTML with its links leading where a reader of this site wants to go: to this site in the same language where
 * it has the page, else to the upstream reference in that language; absolute links stay. Links with a scheme other than
 * http, https and mailto lose it.
 */
export function withLinks(html: Html, context: LinkContext): Html {
  return mapLinks(html, (href) => targetOf(href, context));
}

/** Returns the address that a link of a page leads to on this site or upstream; undefined where it may lead nowhere. */
export function targetOf(href: string, { locale, path, find }: LinkContext): string | undefined {
  if (scheme.test(href)) return /^(https?|mailto):/i.test(href) ? href : undefined;
  if (href.startsWith('//')) return `https:${href}`;
  if (href.startsWith('/')) return officialRooted(locale, href);
  const [file = '', fragment = ''] = href.split('#', 2);
  const wanted = file === '' ? path : joined(folderOf(path), safeDecode(file));
  if (!wanted?.startsWith('api-reference/')) {
    return officialRooted(locale, `/graph/${baseOf(file, '.md')}`);
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
