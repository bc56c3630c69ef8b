import { headingSlug } from '../../html/heading-slug.ts';
import type { TableKind } from '../../kinds/kind.ts';
import { sideOf } from '../segment/raw-text.ts';
import type { RawBlock } from './blocks.ts';
import { type ColumnNumbers, columnsByHeader, columnsLike, headerOf } from './match-columns.ts';
import type { RawSection } from './page.ts';
import { isTable } from './sections.ts';
import type { RawTable } from './table.ts';

/** A table of a page's section whose kind is known. */
export interface KnownTable extends PlacedTable {
  table: RawTable;
  kind: TableKind;
  columns: ColumnNumbers;
}

/** A table and where it stands in its section. */
interface PlacedTable {
  block: RawBlock;
  /** Slug of the English heading that it stands under; empty above the first. */
  under: string;
  /** Slugs of all headings that it stands under, the outermost first: `request-body/properties`. */
  within: string;
  /** Which of the tables under that heading it is, from 0; headings of one slug count as one. */
  nth: number;
}

/** The tables of a source's section that a kind knows, by section and header. */
export function knownTables(section: RawSection): KnownTable[] {
  const known: KnownTable[] = [];
  const kinds = new Set(section.kind.tables);
  for (const placed of tablesIn(section)) {
    const { table } = placed.block;
    const header = table && headerOf(table);
    for (const kind of kinds) {
      if (!table || (kind.section && !kind.section.test(placed.within))) continue;
      const columns = header ? columnsByHeader(header, kind) : columnsLike(table, kind, null);
      if (!columns) continue;
      known.push({ ...placed, table, kind, columns });
      if (kind.once) kinds.delete(kind);
      break;
    }
  }
  return known;
}

/** The block of a translation's table for each known one: that under the same heading, else the one at the same place. */
export function matchTables(
  known: readonly KnownTable[],
  source: RawSection,
  target: RawSection,
): Map<KnownTable, RawBlock> {
  const [ours, theirs] = [tablesIn(source), tablesIn(target)];
  const matches = new Map<KnownTable, RawBlock>();
  const taken = new Set<RawBlock>();
  const take = (one: KnownTable, block: RawBlock | undefined) => {
    if (!block || taken.has(block) || matches.has(one)) return;
    matches.set(one, block);
    taken.add(block);
  };
  for (const one of known) {
    const { under, nth } = one;
    take(one, theirs.find((t) => under !== '' && t.under === under && t.nth === nth)?.block);
  }
  /** A table under a heading of the source's is that heading's. */
  const isFree = ({ under }: PlacedTable) =>
    !ours.some((one) => one.under !== '' && one.under === under);
  for (const one of known) {
    const placed = theirs[ours.findIndex(({ block }) => block === one.block)];
    if (placed && isFree(placed)) take(one, placed.block);
  }
  return matches;
}

/** A section's tables, with where they stand. */
function tablesIn({ blocks }: RawSection): PlacedTable[] {
  let open: { depth: number; slug: string }[] = [];
  const counts = new Map<string, number>();
  return blocks.flatMap((block) => {
    if (block.role === 'heading' && !block.nested) {
      const slug = block.slug ?? headingSlug(sideOf(block.text, 'source', 'source') ?? '');
      open = [...open.filter(({ depth }) => depth < block.depth), { depth: block.depth, slug }];
    }
    if (!isTable(block)) return [];
    const under = open.at(-1)?.slug ?? '';
    const within = open.map(({ slug }) => slug).join('/');
    const nth = counts.get(under) ?? 0;
    counts.set(under, nth + 1);
    return [{ block, under, within, nth }];
  });
}
