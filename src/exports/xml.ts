import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Returns text as XML can hold it: it has no way to write most control characters. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** Returns an element as XML. */
export function xmlOf(element: Element): string {
  // There is no CDATA here, but text may hold what ends it, which the library lets through.
  return toXml(element).replaceAll(']]>', ']]&gt;');
}
