import { toText } from '../../html/to-text.ts';
import type { Table } from '../../model/table.ts';
import type { RawBlock } from '../parse/blocks.ts';
import { columnsByHeader, columnsLike, headerOf } from '../parse/columns.ts';
import { type KnownTable, knownTables, matchTables } from '../parse/known-tables.ts';
import type { Page, RawSection } from '../parse/page.ts';
import type { RawTable } from '../parse/table.ts';
import { problem } from '../problem.ts';
import { type ReadRow, type TableSide, toRows } from '../render/rows.ts';
import { joinTable, nameIn, toTable } from './join-table.ts';

/** The tables of an entry whose kind is known, as its source has them. */
export interface SourceTables {
  known: readonly KnownTable[];
  /** The tables by the block that each is read from. */
  byBlock: Map<RawBlock, Table>;
}

/** Reads the source's tables of a section; rows that have text and no name are reported, and left out. */
export function sourceTables(section: RawSection, source: Page): SourceTables {
  // Text outside the spans of a side-by-side page is of no known language, thus never a source literal.
  const loose = source.format === 'source' ? 'source' : 'target';
  const known = knownTables(section);
  const byBlock = new Map(
    known.map(({ block, table, kind, columns }): [RawBlock, Table] => {
      const rows = toRows(table, { kind, columns, side: 'source', loose, page: source });
      reportNameless(rows, { kind, table, page: source });
      const isThere = (column: (typeof kind.columns)[number]) =>
        (columns[kind.columns.indexOf(column)]?.length ?? 0) > 0;
      return [block, toTable(kind, isThere, rows, source.locale)];
    }),
  );
  return { known, byBlock };
}

/**
 * Joins a translation's tables with the source's. Returns the source's tables by the blocks of the translation that were
 * joined into them, and whether any of them is of an older English.
 */
export function joinTables(
  { known, byBlock }: SourceTables,
  section: RawSection,
  page: Page,
): { joined: Map<RawBlock, Table>; behind: boolean } {
  const matches = matchTables(known, section);
  const joined = new Map<RawBlock, Table>();
  let behind = false;
  for (const one of known) {
    const table = byBlock.get(one.block);
    const match = matches.get(one);
    if (!table) continue;
    if (match) joined.set(match, table);
    behind = joinTable(table, one.kind, targetRows(one, match?.table ?? null, page)) || behind;
  }
  return { joined, behind };
}

function targetRows({ kind, columns }: KnownTable, table: RawTable | null, page: Page) {
  const { locale } = page;
  const isSideBySide = page.format === 'sxs';
  if (!table) return { locale, rows: [], former: isSideBySide ? [] : null };
  const header = isSideBySide ? headerOf(table) : null;
  const own = header && columnsByHeader(header, kind);
  const from: Omit<TableSide, 'side'> = {
    kind,
    columns: own ?? columnsLike(table, kind, columns),
    loose: 'target',
    page,
  };
  const rows = toRows(table, { ...from, side: 'target' });
  return { locale, rows, former: isSideBySide ? toRows(table, { ...from, side: 'source' }) : null };
}

function reportNameless(
  rows: readonly (ReadRow | null)[],
  { kind, table, page }: Pick<KnownTable, 'kind' | 'table'> & { page: Page },
): void {
  rows.forEach((row, i) => {
    if (!row || nameIn(row, kind)) return;
    const texts = row.cells.map((cell) =>
      cell.type === 'prose' ? toText(cell.text) : (cell.text ?? ''),
    );
    const actual = texts.filter(Boolean).join(' ').trim() || 'none';
    page.problems.push(
      problem('row/no-name', table.rows[i]?.offset ?? 0, 'a name in the first cell', actual),
    );
  });
}
