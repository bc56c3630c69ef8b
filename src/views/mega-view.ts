import { toLine } from '../html/to-text.ts';
import type { MegaPage } from '../model/entry.ts';
import type { Html, Locale } from '../model/text.ts';
import { megaAddress, versionAddress } from './address.ts';
import { type EnumItem, itemIn } from './browse.ts';
import { withLinks } from './links.ts';
import { type Segment, toSegment } from './segment.ts';
import type { SiteIndex } from './site-index.ts';

/** A page that lists the enums of one file. */
export interface MegaView {
  locale: Locale;
  language: Locale;
  version: string;
  stem: string;
  address: string;
  canonical: string;
  versionAddress: string;
  languages: Locale[];
  /** Plain text of its heading in the language of the content. */
  name: string;
  title: Segment | undefined;
  segments: Segment[];
  betaNotice: boolean;
  missing: boolean;
  items: EnumItem[];
}

/** Returns the list of a mega page's enums in a locale. */
export function megaView(mega: MegaPage, locale: Locale, index: SiteIndex): MegaView {
  const translated = locale !== 'en' && mega.translations[locale] !== undefined;
  const language = translated ? locale : 'en';
  const context = { locale, path: mega.path, find: index.find(locale) };
  const link = (html: Html) => withLinks(html, context);
  const segments = mega.blocks
    .filter(({ role }) => role !== 'include')
    .flatMap((block) => toSegment(block, language, link) ?? []);
  const title = segments.find(({ role }) => role === 'title');
  const item = itemIn(locale);
  return {
    locale,
    language,
    version: mega.version,
    stem: mega.stem,
    address: megaAddress(locale, mega),
    canonical: megaAddress(language, mega),
    versionAddress: versionAddress(locale, mega.version),
    languages: ['en', ...Object.keys(mega.translations).sort()],
    name: toLine(title?.target ?? title?.source) || mega.stem,
    title,
    segments: segments.filter((segment) => segment !== title),
    betaNotice: mega.blocks.some(({ role }) => role === 'include'),
    missing: locale !== 'en' && !translated,
    items: mega.enums.flatMap((id) => {
      const entry = index.entry(id);
      return entry ? [item(entry)] : [];
    }),
  };
}
