import { toText } from '../../html/to-text.ts';
import type { Html } from '../../model/text.ts';

/** Whether two texts are the same to a reader: white space, escapes and the form of quotation marks aside. */
export function sameText(a: Html, b: Html): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(html: Html): string {
  return toText(html)
    .replace(/\\(?=[*_])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
