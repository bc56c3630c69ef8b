import type { LocaleInfo } from '../../i18n/locale.ts';
import type { Locale } from '../../model/text.ts';
import { pageAddress, slugOf } from '../address.ts';

/** A guide's text in one language, as its file says. */
export interface GuideText {
  /** `{locale}/{slug}`, the locale in lower case. */
  id: string;
  title: string;
  description: string;
  /** Place in the list of guides, from 1. */
  order: number;
}

/** A guide in a list. */
export interface GuideItem {
  /** Id of the text that a reader gets. */
  id: string;
  slug: string;
  title: string;
  description: string;
  /** Language of the text: the locale's, or `en` where it is not translated. */
  language: Locale;
  address: string;
}

/** A guide's page in one language. */
export interface GuideView extends GuideItem {
  canonical: string;
  /** Locales that really have this guide, English first. */
  languages: Locale[];
  previous: GuideItem | undefined;
  next: GuideItem | undefined;
  /** Every guide, in order. */
  all: GuideItem[];
}

/** Returns the guides of a locale, in order; those it lacks in English. */
export function guideList(texts: readonly GuideText[], locale: Locale): GuideItem[] {
  return textsIn(texts, 'en')
    .toSorted((a, b) => a.order - b.order)
    .map((english) => {
      const slug = slugIn(english);
      const own = textsIn(texts, locale).find((text) => slugIn(text) === slug);
      const { id, title, description } = own ?? english;
      const language = own ? locale : 'en';
      return {
        id,
        slug,
        title,
        description,
        language,
        address: pageAddress(locale, guidePath(slug)),
      };
    });
}

/** Returns every guide's page in a locale, in order. */
export function guideViews(
  texts: readonly GuideText[],
  locale: Locale,
  locales: readonly LocaleInfo[],
): GuideView[] {
  const all = guideList(texts, locale);
  return all.map((item, i) => ({
    ...item,
    canonical: pageAddress(item.language, guidePath(item.slug)),
    languages: locales
      .map(({ tag }) => tag)
      .filter((tag) => textsIn(texts, tag).some((text) => slugIn(text) === item.slug)),
    previous: all[i - 1],
    next: all[i + 1],
    all,
  }));
}

/** Returns a guide's path below a locale's home. */
export function guidePath(slug: string): string {
  return `guides/${slug}/`;
}

/**
 * Returns the English ids of a text's headings by their own ids, so that a link to a section is
 * the same in every language. Headings are matched by order; a text with fewer or more keeps its own.
 */
export function sharedHeadings(
  own: readonly string[],
  english: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(own.map((id, i) => [id, own.length === english.length ? (english[i] ?? id) : id]));
}

function textsIn(texts: readonly GuideText[], locale: Locale): GuideText[] {
  return texts.filter(({ id }) => id.startsWith(`${slugOf(locale)}/`));
}

function slugIn({ id }: GuideText): string {
  return id.slice(id.indexOf('/') + 1);
}
