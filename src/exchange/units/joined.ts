import type { JoinedPath } from '../../ingest/join/join-path.ts';
import { knownTables } from '../../ingest/parse/known-tables.ts';
import { literal } from '../../ingest/parse/literal.ts';
import type { RawSection } from '../../ingest/parse/page.ts';
import type { RawTable } from '../../ingest/parse/table.ts';
import type { Block } from '../../model/block.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { blocksOf, type Entry, tablesOf } from '../../model/entry.ts';
import { nameOf } from '../../model/table.ts';
import type { Locale, Place } from '../../model/text.ts';
import { entryAddress, listingAddress } from '../../views/address.ts';

/*
 * All that the exchange knows of entries: what the columns of their tables hold, and which text of a translation stands
 * for which of the source. A text is known by its place.
 */

/** A row of a table, in the source and in a translation. */
export interface JoinedRow {
  anchor: string;
  name: string;
  /** Keys of the columns in which it has a literal. */
  literals: ReadonlySet<string>;
  source: Place | undefined;
  target: Place | undefined;
}

/** A block, in the source and in a translation. */
export interface JoinedBlock {
  source: Place | undefined;
  target: Place | undefined;
}

/** What an entry says of its part of a page. */
export interface JoinedPart {
  /** Place of its title in the source and in the translation. */
  title: JoinedBlock;
  /** Part of its units' ids; empty where the page is one entry. */
  section: string;
  /** What its title names. */
  name: string;
  namespace: string | null;
  address: string;
  rows: JoinedRow[];
  blocks: JoinedBlock[];
  findings: Diagnostic[];
}

/** Locale of the page that the source is read from; null where the path has none. */
export function sourceLocaleOf({ entries: [entry] }: JoinedPath): Locale | null {
  return entry ? (entry.sourceFrom ?? 'en') : null;
}

/** Returns the parts of a path that are entries. */
export function partsOf({ entries }: JoinedPath, locale: Locale): JoinedPart[] {
  return entries.map((entry) => {
    const { sourceFrom = 'en' } = entry;
    const blocks = blocksOf(entry);
    const title = blocks.find(({ role }) => role === 'title');
    return {
      title: title ? joinedBlock(title, sourceFrom, locale) : none,
      section: entry.section ?? '',
      name: entry.name,
      namespace: entry.namespace,
      address: entryAddress(locale, entry),
      rows: rowsOf(entry, sourceFrom, locale),
      blocks: blocks.map((block) => joinedBlock(block, sourceFrom, locale)),
      findings: entry.findings[locale] ?? [],
    };
  });
}

const none: JoinedBlock = { source: undefined, target: undefined };

function rowsOf(entry: Entry, source: Locale, locale: Locale): JoinedRow[] {
  return tablesOf(entry).flatMap((table) =>
    table.rows.map((row) => ({
      anchor: row.anchor,
      name: nameOf(table, row),
      literals: new Set(
        table.columns.flatMap(({ key }, i) => (row.cells[i]?.type === 'literal' ? [key] : [])),
      ),
      source: row.at[source],
      target: row.at[locale],
    })),
  );
}

function joinedBlock({ at }: Block, source: Locale, locale: Locale): JoinedBlock {
  return { source: at[source], target: at[locale] };
}

/** Returns what of a page belongs to none of its entries. */
export function restOf(
  { entries: [entry], listing }: JoinedPath,
  locale: Locale,
): JoinedPart | null {
  if (!listing || !entry) return null;
  return {
    title: none,
    section: '',
    name: '',
    namespace: entry.namespace,
    address: listingAddress(locale, listing),
    rows: [],
    blocks: listing.blocks.map((block) => joinedBlock(block, entry.sourceFrom ?? 'en', locale)),
    findings: listing.findings[locale] ?? [],
  };
}

/** Key of a table's column, and whether it holds literals. */
export interface JoinedColumn {
  key: string;
  isLiteral: boolean;
}

/** Returns the columns of a section's tables whose kind is known, by their number, told by the English of their headers. */
export function columnsOf(section: RawSection): Map<RawTable, JoinedColumn[]> {
  return new Map(
    knownTables(section).map(({ table, kind, columns }) => [
      table,
      table.header.map((_, number): JoinedColumn => {
        const i = columns.findIndex((numbers) => numbers.includes(number));
        const column = kind.columns[i];
        if (!column) return { key: `column${number + 1}`, isLiteral: false };
        const n = (columns[i]?.indexOf(number) ?? 0) + 1;
        return {
          key: n > 1 ? `${column.key}${n}` : column.key,
          isLiteral: column.type !== 'prose',
        };
      }),
    ]),
  );
}

/** Returns the literal that a cell's raw text says. */
export function literalOf(raw: string): string {
  return literal(raw);
}
