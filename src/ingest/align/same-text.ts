import { toText } from '../../html/to-text.ts';
import type { Html } from '../../model/text.ts';

type Maybe = Html | null | undefined;

/** Whether two texts are the same to a reader: white space, escapes and the form of quotation marks aside. */
export function sameText(a: Maybe, b: Maybe): boolean {
  return a === b || plain(a) === plain(b);
}

/** Whether two texts look the same: as `sameText`, invisible characters aside too. */
export function looksSame(a: Maybe, b: Maybe): boolean {
  return visible(a) === visible(b);
}

function visible(html: Maybe): string {
  return plain(html).replace(/[\u200b\u2060\ufeff\u00ad]/g, '');
}

function plain(html: Maybe): string {
  return toText(html)
    .replace(/\\(?=[*_])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
