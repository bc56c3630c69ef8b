import { toText } from '../../html/to-text.ts';
import type { EnumEntry, MegaPage } from '../../model/entry.ts';
import { columnsLike, toColumns } from '../align/columns.ts';
import { matchSections } from '../align/match-sections.ts';
import type { Page, RawSection } from '../parse/page.ts';
import { addressOf, type PageAddress, sectionSlugs } from '../parse/page-address.ts';
import { namespaceOf, type PageBlock, pageBlocks, sectionBlocks } from '../render/page-blocks.ts';
import { toRows } from '../render/rows.ts';
import { joinBlocks, type LocaleBlocks } from './join-blocks.ts';
import { toMembers } from './join-table.ts';
import { joinTranslation } from './join-translation.ts';
import { originOf, provenanceOf } from './provenance.ts';
import { sourceOf } from './source-of.ts';
import { reportNameless } from './source-rows.ts';

/** All languages of one page, joined. */
export interface JoinedPage {
  entries: EnumEntry[];
  mega: MegaPage | null;
}

/** What an entry needs to know of its page. */
interface Whole {
  source: Page;
  address: PageAddress;
  /** The page's own namespace, where its enums have none. */
  namespace: string | null;
}

const sourceLocale = 'en';

/**
 * Joins the pages of one path. The source is the English page or, where there is none, the English that the newest
 * side-by-side page carries. Findings of the pages themselves are added to their `problems`.
 */
export function joinPage(path: string, pages: readonly Page[]): JoinedPage {
  const source = sourceOf(pages, sourceLocale);
  const address = addressOf(path);
  if (!source || !address) return { entries: [], mega: null };
  const translations = pages.filter(
    (page) => page.locale !== sourceLocale && page.sections.length + page.blocks.length > 0,
  );
  const isMega = source.kind === 'mega';
  const matches = translations.map((page) => ({ page, sections: matchSections(source, page) }));
  const slugs = sectionSlugs(source.sections);
  const namespace = isMega ? namespaceIn(pageBlocks(source)) : null;
  const entries = source.sections.map((section, index) => {
    const targets = matches.flatMap(({ page, sections }) => {
      const match = sections.get(section);
      return match ? [{ page, section: match }] : [];
    });
    const slug = isMega ? (slugs[index] ?? null) : null;
    return toEntry({ source, address, namespace }, section, slug, targets);
  });
  return { entries, mega: isMega ? toMega(source, address, translations, entries) : null };
}

function toEntry(
  { source, address, namespace }: Whole,
  section: RawSection,
  slug: string | null,
  targets: { page: Page; section: RawSection }[],
): EnumEntry {
  const columns = toColumns(section.table) ?? columnsLike(section.table, null);
  // Text outside the spans of a side-by-side page is of no known language, thus never a source literal.
  const loose = source.format === 'source' ? 'source' : 'target';
  const rows = toRows(section.table, columns, 'source', loose, source);
  reportNameless(rows, section.table, source);
  const members = toMembers(rows);
  const name = section.name ?? '';
  const translations = targets.map((target): [string, EnumEntry['translations'][string]] => [
    target.page.locale,
    joinTranslation({ name, members }, columns, target.page, target.section),
  ]);
  const blocks = joinBlocks(
    sectionBlocks(section, source),
    source.locale,
    targets.map((target) => localeBlocks(target.page, sectionBlocks(target.section, target.page))),
  );
  const ownNamespace = namespaceIn(
    blocks.map((block) => ({ role: block.role, source: block.text['en'] ?? null })),
  );
  return {
    id: slug ? `${address.id}/${slug}` : address.id,
    name,
    namespace: ownNamespace ?? namespace,
    version: address.version,
    area: source.kind === 'mega' ? address.stem : address.area,
    stem: address.stem,
    section: slug,
    occurrence: 1,
    definitions: 1,
    path: source.path,
    headingSlug: section.slug,
    hasSourceFile: source.locale === sourceLocale,
    origin: originOf(source),
    ...(source.locale === sourceLocale ? {} : { sourceFrom: source.locale }),
    hasValues: columns.value !== null,
    hasDescriptions: columns.descriptions.length > 0,
    blocks,
    members,
    translations: Object.fromEntries(translations),
    findings: {},
  };
}

function toMega(
  source: Page,
  address: PageAddress,
  translations: readonly Page[],
  entries: EnumEntry[],
): MegaPage {
  const languages = translations.map((page) => localeBlocks(page, pageBlocks(page)));
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

function localeBlocks(page: Page, blocks: PageBlock[]): LocaleBlocks {
  return { locale: page.locale, sideBySide: page.format === 'sxs', blocks };
}

function namespaceIn(blocks: readonly Pick<PageBlock, 'role' | 'source'>[]): string | null {
  const block = blocks.find((b) => b.role === 'namespace' && b.source !== null);
  return block?.source ? namespaceOf(toText(block.source)) : null;
}
