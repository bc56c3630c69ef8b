import { withShortLines } from '../../html/compose.ts';
import { headingIds } from '../../html/heading-ids.ts';
import { toLine } from '../../html/to-text.ts';
import { kindOf } from '../../kinds/index.ts';
import { damageOf } from '../../model/change.ts';
import { blocksOf, type Entry, summaryOf, type Translation } from '../../model/entry.ts';
import type { Locale } from '../../model/text.ts';
import { entryAddress, versionAddress } from '../address.ts';
import { targetOf, withLinks } from '../links/page-links.ts';
import type { SiteIndex } from '../site/site-index.ts';
import type { Links } from '../table/cell-view.ts';
import { type TableView, tableView } from '../table/table-view.ts';
import { type BilingualText, toBilingualText } from './bilingual-text.ts';
import { typeKey } from './connections.ts';
import { headingLevels } from './heading-levels.ts';
import { type Tally, talliesIn } from './page-parts.ts';
import { type RelatedPages, relatedPages } from './related-pages.ts';

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
  /** What tells it from others of its name. */
  apart: string | undefined;
  namespace: string | null;
  version: string;
  area: string;
  /** What people call its area. */
  areaName: string;
  versionAddress: string;
  areaAddress: string;
  stem: string;
  section: string | null;
  /** Plain text of the summary. */
  summary: string;
  state: State;
  translation: Translation | undefined;
  title: BilingualText | undefined;
  /** Whether the heading is a text of its own, `List messages`, where others are the entry's name. */
  proseTitle: boolean;
  /** The translated heading, where it lacks the entry's name. */
  publishedTitle: string | undefined;
  namespaceLine: BilingualText | undefined;
  notes: BilingualText[];
  /** True where upstream includes its notice that the beta may change. */
  betaNotice: boolean;
  /** Texts above the first table; the last heading is the table's own. */
  before: BilingualText[];
  tableHeading: BilingualText | undefined;
  /** The first table and all that follows it. */
  body: (BilingualText | TableView)[];
  /** What it has tables of, in the order in which they are shown. */
  tallies: Tally[];
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
  const related = relatedPages(entry, locale, index);
  const types = related.connections?.types;
  const links: Links = {
    link: (html) => withShortLines(withLinks(html, context)),
    address: (href) => targetOf(href, context),
  };
  const area = index.entry(entry.id)?.area ?? entry.area;
  const parts = partsOf(entry, language, {
    ...links,
    type: (name, href) => types?.[typeKey(name, href)],
  });
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
    area,
    areaName: index.areaName(area, locale),
    apart: index.apart(entry, locale),
    versionAddress: versionAddress(locale, entry.version),
    areaAddress: versionAddress(locale, entry.version, area),
    stem: entry.stem,
    section: entry.section,
    summary: summaryIn(entry, language),
    state: locale === 'en' ? 'source' : (translation?.state ?? 'missing'),
    translation,
    publishedTitle: translation?.publishedTitle,
    proseTitle: isProseTitle(entry),
    ...parts,
    tallies: talliesIn(allParts(parts)),
    origin: entry.origin,
    restored: translation ? damageOf(entry, locale) : 0,
    related,
    ...index.numbering(entry),
    path: entry.path,
  };
}

/** Returns what a page says below its facts: all but its title, namespace and notes, in order. */
export function allParts({
  before,
  tableHeading,
  body,
}: Pick<EntryPage, 'before' | 'tableHeading' | 'body'>): (BilingualText | TableView)[] {
  return [...before, ...(tableHeading ? [tableHeading] : []), ...body];
}

/** `message: forward` names what is called. */
const calledName = /^[\w.]+:\s*[\w.]+$/;

function isProseTitle({ kind, name }: Entry): boolean {
  return kindOf(kind).proseTitle === true && !calledName.test(name);
}

type Parts = Pick<
  EntryPage,
  'title' | 'namespaceLine' | 'notes' | 'betaNotice' | 'before' | 'tableHeading' | 'body'
>;

function partsOf(entry: Entry, language: Locale, links: Links): Parts {
  const parts: Parts = {
    title: undefined,
    namespaceLine: undefined,
    notes: [],
    betaNotice: false,
    before: [],
    tableHeading: undefined,
    body: [],
  };
  const ids = headingIds(blocksOf(entry));
  const levelOf = headingLevels();
  for (const part of entry.parts) {
    if (part.type === 'table') {
      parts.body.push(tableView(part, language, links));
      continue;
    }
    if (part.role === 'include') {
      parts.betaNotice = true;
      continue;
    }
    const segment = toBilingualText(part, language, links.link, ids.get(part));
    if (!segment) continue;
    if (part.role === 'heading') segment.depth = levelOf(part.depth);
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
