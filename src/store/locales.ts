import { resolve } from 'node:path';
import { localeFolders } from './content-dir.ts';

/** A language of the site, with what its pages need to say of it. */
export interface LocaleInfo {
  /** BCP 47 tag in BCP 47 case: `zh-CN`. */
  tag: string;
  /** The tag in lower case, as addresses have it: `zh-cn`. */
  slug: string;
  /** The language's name in itself: `简体中文`. */
  label: string;
  dir: 'ltr' | 'rtl';
}

/** The folder that holds one folder a locale: CONTENT_DIR, or `content`. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** The site's languages: a folder of CONTENT_DIR each; `en`, the source, is first and always there. */
export function locales(): LocaleInfo[] {
  const tags = localeFolders(contentDir());
  return ['en', ...tags.filter((tag) => tag !== 'en')].map(describeLocale);
}

const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** Describes a language by its tag alone. */
export function describeLocale(tag: string): LocaleInfo {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  const names = new Intl.DisplayNames([tag], { type: 'language' });
  // A script with a name of its own says more than the region: 简体中文, not 中文（中国）.
  const byScript = names.of(`${language}-${script}`) ?? '';
  const label = /[(（]/.test(byScript) ? (names.of(tag) ?? tag) : byScript;
  return {
    tag,
    slug: tag.toLowerCase(),
    label: label.charAt(0).toLocaleUpperCase(tag) + label.slice(1),
    dir: rightToLeft.has(script) ? 'rtl' : 'ltr',
  };
}
