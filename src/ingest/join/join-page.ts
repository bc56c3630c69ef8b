import { toText } from '../../html/to-text.ts';
import { blocksOf, type Entry, type Listing, type Translation } from '../../model/entry.ts';
import { matchSections } from '../align/match-sections.ts';
import type { Page, RawSection } from '../parse/page.ts';
import { locatePage, type PageLocation, sectionSlugs } from '../parse/page-location.ts';
import { namespaceOf, type PageBlock, pageBlocks, sectionParts } from '../render/page-blocks.ts';
import { joinParts, type LocaleParts } from './join-parts.ts';
import { joinTables, sourceTables } from './join-tables.ts';
import { fileOf, toTranslation } from './join-translation.ts';
import { originOf } from './provenance.ts';
import { sourceOf } from './source-of.ts';

/** All languages of one page, joined. */
export interface JoinedPage {
  entries: Entry[];
  listing: Listing | null;
}

/** What an entry needs to know of its page. */
interface Whole {
  source: Page;
  address: PageLocation;
  /** The page's own namespace, where its entries have none. */
  namespace: string | null;
}

const sourceLocale = 'en';

/**
 * Joins the pages of one path. The source is the English page or, where there is none, the English that the newest
 * side-by-side page carries. Findings of the pages themselves are added to their `problems`.
 */
export function joinPage(path: string, pages: readonly Page[]): JoinedPage {
  const source = sourceOf(pages, sourceLocale);
  const address = locatePage(path);
  if (!source || !address) return { entries: [], listing: null };
  const translations = pages.filter(
    (page) => page.locale !== sourceLocale && page.sections.length + page.blocks.length > 0,
  );
  const { isListing } = source;
  const matches = translations.map((page) => ({ page, sections: matchSections(source, page) }));
  const slugs = sectionSlugs(source.sections);
  const namespace = isListing ? namespaceIn(pageBlocks(source)) : null;
  const entries = source.sections.map((section, index) => {
    const targets = matches.flatMap(({ page, sections }) => {
      const match = sections.get(section);
      return match ? [{ page, section: match }] : [];
    });
    const slug = isListing ? (slugs[index] ?? null) : null;
    return toEntry({ source, address, namespace }, section, slug, targets);
  });
  return { entries, listing: isListing ? toListing(source, address, translations, entries) : null };
}

function toEntry(
  { source, address, namespace }: Whole,
  section: RawSection,
  slug: string | null,
  targets: { page: Page; section: RawSection }[],
): Entry {
  const tables = sourceTables(section, source);
  const name = section.name ?? '';
  const joined = targets.map((target) => {
    const { joined, behind } = joinTables(tables, target.section, target.page);
    return {
      translation: toTranslation(
        section.kind.proseTitle ? null : name,
        target.page,
        target.section,
        behind,
      ),
      parts: localeParts(target.page, sectionParts(target.section, target.page, joined)),
    };
  });
  const parts = joinParts(
    sectionParts(section, source, tables.byBlock),
    source.locale,
    joined.map((target) => target.parts),
  );
  const ownNamespace = namespaceIn(
    blocksOf({ parts }).map((block) => ({ role: block.role, source: block.text['en'] ?? null })),
  );
  return {
    id: slug ? `${address.id}/${slug}` : address.id,
    kind: section.kind.id,
    name,
    namespace: ownNamespace ?? namespace,
    version: address.version,
    area: source.isListing ? address.stem : address.area,
    stem: address.stem,
    section: slug,
    path: source.path,
    headingSlug: section.slug,
    hasSourceFile: source.locale === sourceLocale,
    origin: originOf(source),
    ...(source.locale === sourceLocale ? {} : { sourceFrom: source.locale }),
    ...(section.base ? { base: section.base } : {}),
    parts,
    translations: Object.fromEntries(
      joined.map(({ parts: { locale }, translation }): [string, Translation] => [
        locale,
        translation,
      ]),
    ),
    findings: {},
  };
}

function toListing(
  source: Page,
  address: PageLocation,
  translations: readonly Page[],
  entries: readonly Entry[],
): Listing {
  const languages = translations.map((page) => localeParts(page, pageBlocks(page)));
  return {
    id: address.id,
    version: address.version,
    stem: address.stem,
    path: source.path,
    hasSourceFile: source.locale === sourceLocale,
    blocks: blocksOf({ parts: joinParts(pageBlocks(source), source.locale, languages) }),
    entries: entries.map((entry) => entry.id),
    translations: Object.fromEntries(translations.map((page) => [page.locale, fileOf(page)])),
    findings: {},
  };
}

function localeParts(page: Page, parts: LocaleParts['parts']): LocaleParts {
  return { locale: page.locale, sideBySide: page.format === 'sxs', parts };
}

function namespaceIn(blocks: readonly Pick<PageBlock, 'role' | 'source'>[]): string | null {
  const block = blocks.find((b) => b.role === 'namespace' && b.source !== null);
  if (block?.source) return namespaceOf(toText(block.source));
  // The next paragraph may stand right below the line.
  const [first] = blocks.filter((b) => b.role === 'paragraph' && b.source !== null);
  return /^Namespace:\s*([A-Za-z_][\w.]*)\s/.exec(toText(first?.source))?.[1] ?? null;
}
