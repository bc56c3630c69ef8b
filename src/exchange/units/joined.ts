import { toColumns } from '../../ingest/align/columns.ts';
import type { JoinedPath } from '../../ingest/join/join-path.ts';
import { literal } from '../../ingest/parse/literal.ts';
import type { RawTable } from '../../ingest/parse/table.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EnumEntry } from '../../model/entry.ts';
import type { Locale, Place } from '../../model/text.ts';
import { enumAddress, megaAddress } from '../../views/address.ts';

/*
 * All that the exchange knows of the model: what an entry's tables hold, and which text of a translation stands for which
 * of the source. A text is known by its place.
 */

/** A row of a table, in the source and in a translation. */
export interface JoinedRow {
  anchor: string;
  name: string;
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
    const blocks = entry.blocks.map((block) => joinedBlock(block, entry, locale));
    return {
      title: blocks[entry.blocks.findIndex(({ role }) => role === 'title')] ?? none,
      section: entry.section ?? '',
      name: entry.name,
      namespace: entry.namespace,
      address: enumAddress(locale, entry),
      rows: entry.members.map(({ anchor, name, at, targets }) => ({
        anchor,
        name,
        source: at,
        target: targets[locale]?.at.name,
      })),
      blocks,
      findings: entry.findings[locale] ?? [],
    };
  });
}

const none: JoinedBlock = { source: undefined, target: undefined };

function joinedBlock(
  { at }: { at: Record<Locale, Place> },
  { sourceFrom = 'en' }: Pick<EnumEntry, 'sourceFrom'>,
  locale: Locale,
): JoinedBlock {
  return { source: at[sourceFrom], target: at[locale] };
}

/** Returns what of a page belongs to none of its entries. */
export function restOf({ entries: [entry], mega }: JoinedPath, locale: Locale): JoinedPart | null {
  if (!mega || !entry) return null;
  const blocks = mega.blocks.map((block) => joinedBlock(block, entry, locale));
  return {
    title: none,
    section: '',
    name: '',
    namespace: entry.namespace,
    address: megaAddress(locale, mega),
    rows: [],
    blocks,
    findings: mega.findings[locale] ?? [],
  };
}

/** Keys of a table's columns, and which of them hold literals. */
export interface ColumnKind {
  key: string;
  isLiteral: boolean;
}

/** Returns the columns of an entry's own table by the English of its header. */
export function columnsOf(table: RawTable): ColumnKind[] {
  const columns = toColumns(table);
  return table.header.map((_, i) => {
    if (!columns) return { key: `column${i + 1}`, isLiteral: false };
    if (i === columns.name) return { key: 'name', isLiteral: true };
    if (i === columns.value) return { key: 'value', isLiteral: true };
    const n = columns.descriptions.indexOf(i);
    return { key: n > 0 ? `description${n + 1}` : 'description', isLiteral: false };
  });
}

/** Returns the literal that a cell's raw text says. */
export function literalOf(raw: string): string {
  return literal(raw);
}
