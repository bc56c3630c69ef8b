import type { Html } from '../model/text.ts';
import { toText } from './to-text.ts';

/** Returns the text of each inline code of sanitized HTML, in order. */
export function codesOf(html: Html): string[] {
  return inner(html, /<code>(.*?)<\/code>/gs);
}

/** Returns the labels of the links, in order. */
export function labelsOf(html: Html): string[] {
  return inner(html, /<a\b[^>]*>(.*?)<\/a>/gs);
}

/** Returns the texts in bold, in order. */
export function boldsOf(html: Html): string[] {
  return inner(html, /<(?:strong|b)>(.*?)<\/(?:strong|b)>/gs);
}

/** Returns the addresses of the links, in order; the language in an address (`/en-us/`) is taken out. */
export function targetsOf(html: Html): string[] {
  if (!html.includes('<a')) return [];
  return [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map(([, href = '']) =>
    href.replace(/(?<=[a-z]\/)[a-z]{2}-[a-z]{2}\//i, ''),
  );
}

/** Returns HTML without its inline code. */
export function withoutCode(html: Html): Html {
  return html.includes('<code>') ? html.replace(/<code>.*?<\/code>/gs, ' ') : html;
}

/** Returns what one list has and the other lacks. */
export function lacking(wanted: readonly string[], had: readonly string[]): string[] {
  const known = new Set(had);
  return [...new Set(wanted)].filter((item) => !known.has(item));
}

function inner(html: Html, pattern: RegExp): string[] {
  if (!html.includes('<')) return [];
  return [...html.matchAll(pattern)].map(([, content = '']) => toText(content).trim());
}
