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
  const { baseName } = new Intl.Locale(tag);
  const { language, script } = new Intl.Locale(tag).maximize();
  // A language that has no name in itself has its English one, whatever the machine's language is.
  const names = new Intl.DisplayNames([tag, 'en'], { type: 'language' });
  // A script with a name of its own says more than the region: 简体中文, not 中文（中国）.
  const byScript = script ? (names.of(`${language}-${script}`) ?? '') : '';
  const label = byScript === '' || /[(（]/.test(byScript) ? (names.of(baseName) ?? tag) : byScript;
  return {
    tag,
    slug: tag.toLowerCase(),
    label: label.charAt(0).toLocaleUpperCase(tag) + label.slice(1),
    dir: script && rightToLeft.has(script) ? 'rtl' : 'ltr',
  };
}
