import { toLine } from '../html/to-text.ts';
import { damageOf } from '../model/change.ts';
import { type Entry, summaryOf, type Translation } from '../model/entry.ts';
import type { Html, Locale } from '../model/text.ts';
import { entryAddress, versionAddress } from './address.ts';
import { withLinks } from './links.ts';
import { type RelatedPages, relatedPages } from './related-pages.ts';
import { type Segment, toSegment } from './segment.ts';
import type { SiteIndex } from './site-index.ts';
import { type TableView, tableView } from './table-view.ts';

/** What a translation is to its page: `source` on the English page. */
export type State = 'source' | 'current' | 'behind' | 'missing';

/** An entry's page in one language: plain data, ready to be laid out. */
export interface EntryPage {
  id: string;
  /** Id of its kind: `enum`. */
  kind: string;
  locale: Locale;
  /** Language of the page's content: the locale's, or `en` where it is not translated. */
  language: Locale;
  address: string;
  /** Address of the page that search engines should keep. */
  canonical: string;
  /** Locales that really have this page, English first. */
  languages: Locale[];
  name: string;
  namespace: string | null;
  version: string;
  area: string;
  versionAddress: string;
  areaAddress: string;
  stem: string;
  section: string | null;
  /** Plain text of the summary. */
  summary: string;
  state: State;
  translation: Translation | undefined;
  title: Segment | undefined;
  /** The translated heading, where it lacks the entry's name. */
  publishedTitle: string | undefined;
  namespaceLine: Segment | undefined;
  notes: Segment[];
  /** True where upstream includes its notice that the beta may change. */
  betaNotice: boolean;
  /** Texts above the first table; the last heading is the table's own. */
  before: Segment[];
  tableHeading: Segment | undefined;
  /** The first table and all that follows it. */
  body: (Segment | TableView)[];
  /** How many literals the translation changed: those of tables, and the heading. */
  restored: number;
  origin: Entry['origin'];
  related: RelatedPages;
  occurrence: number;
  definitions: number;
  path: string;
}

/** Returns the page of an entry in a locale. */
export function entryPage(entry: Entry, locale: Locale, index: SiteIndex): EntryPage {
  const translation = locale === 'en' ? undefined : entry.translations[locale];
  const language = translation ? locale : 'en';
  const context = { locale, path: entry.path, find: index.find(locale) };
  const parts = partsOf(entry, language, (html) => withLinks(html, context));
  return {
    id: entry.id,
    kind: entry.kind,
    locale,
    language,
    address: entryAddress(locale, entry),
    canonical: entryAddress(language, entry),
    languages: ['en', ...Object.keys(entry.translations).sort()],
    name: entry.name,
    namespace: entry.namespace,
    version: entry.version,
    area: entry.area,
    versionAddress: versionAddress(locale, entry.version),
    areaAddress: versionAddress(locale, entry.version, entry.area),
    stem: entry.stem,
    section: entry.section,
    summary: summaryIn(entry, language),
    state: locale === 'en' ? 'source' : (translation?.state ?? 'missing'),
    translation,
    publishedTitle: translation?.publishedTitle,
    ...parts,
    origin: entry.origin,
    restored: translation ? damageOf(entry, locale) : 0,
    related: relatedPages(entry, locale, index),
    ...index.numbering(entry),
    path: entry.path,
  };
}

type Parts = Pick<
  EntryPage,
  'title' | 'namespaceLine' | 'notes' | 'betaNotice' | 'before' | 'tableHeading' | 'body'
>;

function partsOf(entry: Entry, language: Locale, link: (html: Html) => Html): Parts {
  const parts: Parts = {
    title: undefined,
    namespaceLine: undefined,
    notes: [],
    betaNotice: false,
    before: [],
    tableHeading: undefined,
    body: [],
  };
  for (const part of entry.parts) {
    if (part.type === 'table') {
      parts.body.push(tableView(part, language, link));
      continue;
    }
    if (part.role === 'include') {
      parts.betaNotice = true;
      continue;
    }
    const segment = toSegment(part, language, link);
    if (!segment) continue;
    if (part.role === 'title' && !parts.title) parts.title = segment;
    else if (part.role === 'namespace' && !parts.namespaceLine) parts.namespaceLine = segment;
    else if (parts.body.length > 0) parts.body.push(segment);
    else if (part.role === 'note') parts.notes.push(segment);
    else parts.before.push(segment);
  }
  if (parts.before.at(-1)?.role === 'heading') parts.tableHeading = parts.before.pop();
  return parts;
}

function summaryIn(entry: Entry, language: Locale): string {
  const [first] = summaryOf(entry);
  return toLine(first?.text[language] ?? first?.text['en']);
}
