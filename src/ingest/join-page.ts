import type { EnumEntry, MegaPage, Provenance, Translation } from '../model/enum-entry.ts';
import { type Columns, columnsLike, toColumns } from './columns.ts';
import { joinBlocks } from './join-blocks.ts';
import { joinMembers, toMembers } from './join-members.ts';
import type { Page, RawSection } from './page.ts';
import { addressOf, type PageAddress, sectionSlugs } from './page-address.ts';
import { namespaceOf, pageBlocks, sectionBlocks } from './page-blocks.ts';
import { flaw, type Problem } from './problem.ts';
import { toRows } from './rows.ts';
import { toText } from './to-text.ts';

/** All languages of one page, joined. */
export interface JoinedPage {
  entries: EnumEntry[];
  mega: MegaPage | null;
}

const sourceLocale = 'en';

/**
 * Joins the pages of one path. The source is the English page or, where there is none, the English that the newest
 * side-by-side page carries. Findings of the pages themselves are added to their `problems`.
 */
export function joinPage(path: string, pages: readonly Page[]): JoinedPage {
  const source = sourceOf(pages);
  const address = addressOf(path);
  if (!source || !address) {
    for (const page of pages) if (page.sections.length) page.problems.push(noSource());
    return { entries: [], mega: null };
  }
  const translations = pages.filter(
    (page) => page.locale !== sourceLocale && page.sections.length + page.blocks.length > 0,
  );
  const slugs = sectionSlugs(source.sections);
  const matches = new Map(translations.map((page) => [page.locale, matchSections(source, page)]));
  const pageNamespace = source.kind === 'mega' ? namespaceIn(pageBlocks(source)) : null;
  const entries = source.sections.map((section, index) => {
    const targets = translations.flatMap((page) => {
      const match = matches.get(page.locale)?.get(section);
      return match ? [{ page, section: match }] : [];
    });
    return toEntry(
      source,
      section,
      source.kind === 'mega' ? (slugs[index] ?? null) : null,
      address,
      targets,
      pageNamespace,
    );
  });
  return {
    entries,
    mega: source.kind === 'mega' ? toMega(source, address, translations, entries) : null,
  };
}

function noSource(): Problem {
  return flaw(
    'page/no-source',
    0,
    'an English page of the same path',
    'none',
    'Add the English page: without it no literal can be trusted.',
  );
}

function sourceOf(pages: readonly Page[]): Page | null {
  const english = pages.find((page) => page.locale === sourceLocale && page.sections.length > 0);
  if (english) return english;
  const carrying = pages.filter(
    (page) => page.format === 'sxs' && page.sections.some((s) => s.name !== null),
  );
  return carrying.toSorted((a, b) => handoff(b).localeCompare(handoff(a)))[0] ?? null;
}

function toEntry(
  source: Page,
  section: RawSection,
  slug: string | null,
  address: PageAddress,
  targets: { page: Page; section: RawSection }[],
  pageNamespace: string | null,
): EnumEntry {
  const columns = toColumns(section.table);
  // Text outside the spans of a side-by-side page is of no known language, thus never a source literal.
  const loose = source.format === 'source' ? 'source' : 'target';
  const members = toMembers(toRows(section.table, columns, 'source', loose, source));
  const name = section.name ?? '';
  const translations: Record<string, Translation> = {};
  for (const target of targets) {
    translations[target.page.locale] = toTranslation(
      target.page,
      target.section,
      columns,
      members,
      name,
    );
  }
  const blocks = joinBlocks(
    sectionBlocks(section, source),
    source.locale,
    targets.map(({ page, section: own }) => ({
      locale: page.locale,
      sideBySide: page.format === 'sxs',
      blocks: sectionBlocks(own, page),
    })),
  );
  const namespaceBlock = blocks.find((b) => b.role === 'namespace' && b.text.en !== undefined);
  const entry: EnumEntry = {
    id: slug ? `${address.id}/${slug}` : address.id,
    name,
    namespace:
      (namespaceBlock && namespaceOf(toText(namespaceBlock.text.en ?? ''))) ?? pageNamespace,
    version: address.version,
    area: source.kind === 'mega' ? address.stem : address.area,
    stem: address.stem,
    section: slug,
    occurrence: 1,
    definitions: 1,
    path: source.path,
    headingSlug: section.slug,
    hasSourceFile: source.locale === sourceLocale,
    hasValues: columns.value !== null,
    hasDescriptions: columns.descriptions.length > 0,
    blocks,
    members,
    translations,
    findings: {},
  };
  if (source.locale !== sourceLocale) entry.sourceFrom = source.locale;
  return entry;
}

function toTranslation(
  page: Page,
  section: RawSection,
  sourceColumns: Columns,
  members: EnumEntry['members'],
  name: string,
): Translation {
  const sxs = page.format === 'sxs';
  const columns = sxs ? toColumns(section.table) : columnsLike(section.table, sourceColumns);
  const rows = toRows(section.table, columns, 'target', 'target', page);
  const former = sxs ? toRows(section.table, columns, 'source', 'target', page) : null;
  const { alignment, behind, loose } = joinMembers(members, { locale: page.locale, rows, former });
  const translation: Translation = {
    ...provenanceOf(page),
    path: `${page.locale}/${page.path}`,
    format: sxs ? 'sxs' : 'plain',
    state: behind ? 'behind' : 'current',
    alignment,
    loose,
  };
  const title = section.title && sectionBlocks({ ...section, blocks: [] }, page)[0]?.target;
  if (title && !hasWord(toText(title), name)) translation.publishedTitle = toText(title);
  return translation;
}

function toMega(
  source: Page,
  address: PageAddress,
  translations: readonly Page[],
  entries: EnumEntry[],
): MegaPage {
  const languages = translations.map((page) => ({
    locale: page.locale,
    sideBySide: page.format === 'sxs',
    blocks: pageBlocks(page),
  }));
  return {
    id: address.id,
    version: address.version,
    stem: address.stem,
    path: source.path,
    hasSourceFile: source.locale === sourceLocale,
    blocks: joinBlocks(pageBlocks(source), source.locale, languages),
    enums: entries.map((entry) => entry.id),
    translations: Object.fromEntries(
      translations.map((page) => [
        page.locale,
        {
          ...provenanceOf(page),
          path: `${page.locale}/${page.path}`,
          format: page.format === 'sxs' ? ('sxs' as const) : ('plain' as const),
        },
      ]),
    ),
    findings: {},
  };
}

/** Sections of a translation by section of the source: by name and occurrence, by heading slug where it has no English. */
function matchSections(source: Page, page: Page): Map<RawSection, RawSection> {
  const matches = new Map<RawSection, RawSection>();
  if (source === page) return new Map(source.sections.map((s) => [s, s]));
  const [only] = source.sections;
  const [other] = page.sections;
  if (only && other && source.sections.length === 1 && page.sections.length === 1)
    return new Map([[only, other]]);
  const key = page.format === 'sxs' ? (s: RawSection) => s.name ?? '' : (s: RawSection) => s.slug;
  const waiting = new Map<string, RawSection[]>();
  for (const section of page.sections)
    waiting.set(key(section), [...(waiting.get(key(section)) ?? []), section]);
  for (const section of source.sections) {
    const match = waiting.get(key(section))?.shift();
    if (match) matches.set(section, match);
  }
  for (const section of [...waiting.values()].flat()) {
    page.problems.push(
      flaw(
        'enum/not-in-source',
        section.title?.text.offset ?? 0,
        'an enum of the English page',
        section.name ?? section.slug,
        'Take the section out, or add it to the English page.',
      ),
    );
  }
  return matches;
}

function namespaceIn(blocks: ReturnType<typeof pageBlocks>): string | null {
  const block = blocks.find((b) => b.role === 'namespace');
  return block?.source ? namespaceOf(toText(block.source)) : null;
}

function provenanceOf(page: Page): Provenance {
  const field = (key: string) => page.frontMatter.get(key) || undefined;
  const kind = field('ms.translationtype')?.toUpperCase();
  return {
    ...(kind === 'MT' || kind === 'HT' ? { kind } : {}),
    ...(handoff(page) ? { date: handoff(page) } : {}),
    ...(field('ms.sourcegitcommit') ? { sourceCommit: field('ms.sourcegitcommit') as string } : {}),
    ...(field('author') ? { author: field('author') as string } : {}),
  };
}

/** `ms.lasthandoff: 02/21/2019` as `2019-02-21`; empty where it is no such date. */
function handoff(page: Page): string {
  const [, month, day, year] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(page.frontMatter.get('ms.lasthandoff') ?? '') ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : '';
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
