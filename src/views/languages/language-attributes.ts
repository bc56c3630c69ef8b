import { interfaceOf } from '../../i18n/interface.ts';
import type { LocaleInfo } from '../../i18n/locale.ts';
import type { Locale } from '../../model/text.ts';

/** What an element says of its text where that differs from its page. */
export interface TextAttributes {
  lang?: Locale;
  dir?: 'ltr';
}

/** Returns the attributes of English text on a page of a locale. */
export function englishOn({ tag, dir }: LocaleInfo): TextAttributes {
  return tag === 'en' ? {} : { lang: 'en', ...leftToRight(dir) };
}

/** Returns the attributes of the interface's words, where it has none in the page's own language. */
export function interfaceOn({ tag, dir }: LocaleInfo): TextAttributes {
  const { tag: spoken } = interfaceOf(tag);
  return spoken === tag ? {} : { lang: spoken, ...leftToRight(dir) };
}

// English and every language the interface is in are written from left to right.
function leftToRight(dir: LocaleInfo['dir']): TextAttributes {
  return dir === 'rtl' ? { dir: 'ltr' } : {};
}
