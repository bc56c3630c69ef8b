import { type Interface, interfaceOf } from '../../i18n/interface.ts';
import { describeLocale, type LocaleInfo } from '../../i18n/locale.ts';
import { literalsIn } from '../../model/change.ts';
import { type Entry, tablesOf } from '../../model/entry.ts';
import type { Locale } from '../../model/text.ts';
import { entryAddress, slugOf } from '../address.ts';
import { type EnumPage, enumPage } from '../enum/enum-page.ts';
import type { SiteIndex } from '../site/site-index.ts';
import { isExample } from './example-pages.ts';

/** A real enum, shown in a guide. */
export interface Example {
  /** Its page as the site would show it, with ids of its own. */
  page: EnumPage;
  /** The language of its translation. */
  locale: LocaleInfo;
  /** Address of its page, where the built site has it. */
  address: string | undefined;
}

/** How many of an enum's literals a translation changed. */
export interface ChangedLiterals {
  locale: LocaleInfo;
  changed: number;
  of: number;
}

/** What the live examples of one guide's text read. */
export interface Examples {
  ui: Interface;
  /** Locale of the page that shows the guide. */
  page: Locale;
  /** Ids of a guide's sections by the ids of its own headings: English ids, the same in every language. */
  headings: ReadonlyMap<string, string>;
  /** @throws where the project's own content has no such enum, or not in that language */
  example: (id: string, locale: Locale) => Example;
  changed: (id: string) => ChangedLiterals[];
}

/** The site that links of examples may lead to. */
export interface BuiltSite {
  index: SiteIndex;
  locales: readonly LocaleInfo[];
}

/** Returns what a guide's examples read: entries of the content, links to the built site only. */
export function examplesFrom(
  own: SiteIndex,
  site: BuiltSite,
  text: Locale,
  page: Locale,
  headings: ReadonlyMap<string, string>,
): Examples {
  const index = { ...own, find: linksInto(site) };
  const entryOf = (id: string) => {
    const record = own.entry(id);
    if (!record) throw new Error(`A guide shows ${id}, which content/ does not have.`);
    if (!isExample(record))
      throw new Error(
        `A guide shows ${id}, which isn't named in src/views/guides/example-pages.ts.`,
      );
    return own.read(record);
  };
  return {
    ui: interfaceOf(text),
    page,
    headings,
    example: (id, locale) => {
      const entry = entryOf(id);
      if (locale !== 'en' && !entry.translations[locale]) {
        throw new Error(`A guide shows ${id} in ${locale}, in which content/ does not have it.`);
      }
      const shown = enumPage(entry, locale, index);
      const prefix = `${slugOf(locale)}.${entry.name.toLowerCase()}`;
      return {
        page: { ...shown, body: shown.body.map((part) => prefixed(part, prefix)), locale: text },
        locale: describeLocale(locale),
        address: hasPage(site, id, locale) ? entryAddress(locale, entry) : undefined,
      };
    },
    changed: (id) => changedIn(entryOf(id)),
  };
}

/** How many of an entry's literals each of its translations changed. */
export function changedIn(entry: Entry): ChangedLiterals[] {
  return Object.keys(entry.translations)
    .toSorted()
    .map((tag) => {
      const counts = tablesOf(entry).map((table) => literalsIn(table, tag));
      return {
        locale: describeLocale(tag),
        changed: counts.reduce((sum, { changed }) => sum + changed, 0),
        of: counts.reduce((sum, { total }) => sum + total, 0),
      };
    });
}

/** A table with ids of its own: a guide may show it twice. */
function prefixed<T extends EnumPage['body'][number]>(part: T, prefix: string): T {
  if (!('columns' in part)) return part;
  const rows = part.rows.map((row) => ({ ...row, anchor: `${prefix}.${row.anchor}` }));
  return { ...part, rows };
}

function hasPage({ index, locales }: BuiltSite, id: string, locale: Locale): boolean {
  return index.entry(id) !== undefined && locales.some(({ tag }) => tag === locale);
}

function linksInto({ index, locales }: BuiltSite): SiteIndex['find'] {
  return (locale) => index.find(locales.some(({ tag }) => tag === locale) ? locale : 'en');
}
