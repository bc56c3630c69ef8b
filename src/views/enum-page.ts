import { toLine } from '../html/to-text.ts';
import type { EnumEntry, Translation } from '../model/entry.ts';
import type { Html, Locale } from '../model/text.ts';
import { enumAddress, versionAddress } from './address.ts';
import { type AroundPage, around } from './around.ts';
import { areFlags } from './flags.ts';
import { withLinks } from './links.ts';
import { type LooseView, looseOf, type Row, rowOf } from './rows.ts';
import { type Segment, toSegment } from './segment.ts';
import type { SiteIndex } from './site-index.ts';

/** What a translation is to its page: `source` on the English page. */
export type State = 'source' | 'current' | 'behind' | 'missing';

/** An enum's page in one language: plain data, ready to be laid out. */
export interface EnumPage {
  id: string;
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
  /** The translated heading, where it lacks the type's name. */
  publishedTitle: string | undefined;
  namespaceLine: Segment | undefined;
  notes: Segment[];
  /** True where upstream includes its notice that the beta may change. */
  betaNotice: boolean;
  /** Between the notes and the members; the last heading is the members' own. */
  before: Segment[];
  membersHeading: Segment | undefined;
  after: Segment[];
  hasValues: boolean;
  hasDescriptions: boolean;
  rows: Row[];
  loose: LooseView | undefined;
  /** How many literals the translation changed: names, values and the heading. */
  restored: number;
  origin: EnumEntry['origin'];
  flags: boolean;
  /** True where a member is the sentinel of an evolvable enum. */
  sentinel: boolean;
  around: AroundPage;
  occurrence: number;
  definitions: number;
  path: string;
}

/** Returns the page of an enum in a locale. */
export function enumPage(entry: EnumEntry, locale: Locale, index: SiteIndex): EnumPage {
  const translation = locale === 'en' ? undefined : entry.translations[locale];
  const language = translation ? locale : 'en';
  const context = { locale, path: entry.path, find: index.find(locale) };
  const link = (html: Html) => withLinks(html, context);
  const rows = entry.members.map((member) => rowOf(member, translation ? locale : 'en', link));
  const segments = segmentsOf(entry, language, link);
  return {
    id: entry.id,
    locale,
    language,
    address: enumAddress(locale, entry),
    canonical: enumAddress(language, entry),
    languages: ['en', ...Object.keys(entry.translations).sort()],
    name: entry.name,
    namespace: entry.namespace,
    version: entry.version,
    area: entry.area,
    versionAddress: versionAddress(locale, entry.version),
    areaAddress: versionAddress(locale, entry.version, entry.area),
    stem: entry.stem,
    section: entry.section,
    summary: summaryOf(segments.before),
    state: locale === 'en' ? 'source' : (translation?.state ?? 'missing'),
    translation,
    publishedTitle: translation?.publishedTitle,
    ...segments,
    hasValues: entry.hasValues,
    hasDescriptions: entry.hasDescriptions,
    rows,
    loose: translation && looseOf(translation, link),
    origin: entry.origin,
    restored: rows.reduce(
      (sum, { publishedName, publishedValue }) =>
        sum + Number(publishedName !== undefined) + Number(publishedValue !== undefined),
      translation?.publishedTitle === undefined ? 0 : 1,
    ),
    flags: areFlags(entry.members),
    sentinel: rows.some(({ sentinel }) => sentinel),
    around: around(entry, locale, index),
    occurrence: entry.occurrence,
    definitions: entry.definitions,
    path: entry.path,
  };
}

type Laid = Pick<
  EnumPage,
  'title' | 'namespaceLine' | 'notes' | 'betaNotice' | 'before' | 'membersHeading' | 'after'
>;

function segmentsOf(entry: EnumEntry, language: Locale, link: (html: Html) => Html): Laid {
  const laid: Laid = {
    title: undefined,
    namespaceLine: undefined,
    notes: [],
    betaNotice: false,
    before: [],
    membersHeading: undefined,
    after: [],
  };
  for (const block of entry.blocks) {
    if (block.role === 'include') {
      laid.betaNotice = true;
      continue;
    }
    const segment = toSegment(block, language, link);
    if (!segment) continue;
    if (block.role === 'title' && !laid.title) laid.title = segment;
    else if (block.role === 'namespace' && !laid.namespaceLine) laid.namespaceLine = segment;
    else if (block.after) laid.after.push(segment);
    else if (block.role === 'note') laid.notes.push(segment);
    else laid.before.push(segment);
  }
  if (laid.before.at(-1)?.role === 'heading') laid.membersHeading = laid.before.pop();
  return laid;
}

function summaryOf(before: Segment[]): string {
  const first = before.find(({ role }) => role === 'paragraph');
  return toLine(first?.target ?? first?.source);
}
