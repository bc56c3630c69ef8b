import type { TableKind } from '../../kinds/kind.ts';
import { sideOf } from '../segment/raw-text.ts';
import type { RawBlock } from './blocks.ts';
import { type ColumnNumbers, columnsByHeader, columnsLike, headerOf } from './columns.ts';
import { slugOf } from './heading.ts';
import type { RawSection } from './page.ts';
import { isTable } from './sections.ts';
import type { RawTable } from './table.ts';

/** A table of a page's section whose kind is known. */
export interface KnownTable {
  block: RawBlock;
  table: RawTable;
  kind: TableKind;
  columns: ColumnNumbers;
  /** Slug of the heading that it stands under; empty above the first. */
  under: string;
  /** How many tables stand before it in its section. */
  place: number;
}

/** The tables of a source's section that a kind knows, by section and header; each kind of table once. */
export function knownTables(section: RawSection): KnownTable[] {
  const known: KnownTable[] = [];
  const free = new Set(section.kind.tables);
  for (const [place, { block, under }] of tablesIn(section).entries()) {
    const { table } = block;
    const header = table && headerOf(table);
    for (const kind of free) {
      if (!table || (kind.section && !kind.section.test(under))) continue;
      const columns = header ? columnsByHeader(header, kind) : columnsLike(table, kind, null);
      if (!columns) continue;
      known.push({ block, table, kind, columns, under, place });
      free.delete(kind);
      break;
    }
  }
  return known;
}

/** The block of a translation's table for each known one: that under the same heading, else the one at the same place. */
export function matchTables(
  known: readonly KnownTable[],
  section: RawSection,
): Map<KnownTable, RawBlock> {
  const tables = tablesIn(section);
  const matches = new Map<KnownTable, RawBlock>();
  const taken = new Set<RawBlock>();
  const take = (one: KnownTable, block: RawBlock | undefined) => {
    if (!block || taken.has(block) || matches.has(one)) return;
    matches.set(one, block);
    taken.add(block);
  };
  for (const one of known)
    take(one, tables.find(({ under }) => one.under !== '' && under === one.under)?.block);
  for (const one of known) take(one, tables[one.place]?.block);
  return matches;
}

/** A section's tables, each with the slug of the English heading above it. */
function tablesIn({ blocks }: RawSection): { block: RawBlock; under: string }[] {
  let under = '';
  return blocks.flatMap((block) => {
    if (block.role === 'heading' && !block.nested)
      under = block.slug ?? slugOf(sideOf(block.text, 'source', 'source') ?? '');
    return isTable(block) ? [{ block, under }] : [];
  });
}
