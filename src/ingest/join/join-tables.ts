import { toText } from '../../html/to-text.ts';
import type { ColumnKind } from '../../kinds/kind.ts';
import { rowsOf, type Table } from '../../model/table.ts';
import type { RawBlock } from '../parse/blocks.ts';
import { type KnownTable, knownTables, matchTables } from '../parse/known-tables.ts';
import { columnsByHeader, columnsLike, headerOf } from '../parse/match-columns.ts';
import type { Page, RawSection } from '../parse/page.ts';
import type { RawTable } from '../parse/table.ts';
import { problem } from '../problem.ts';
import { type ReadRow, toRows } from '../render/rows.ts';
import { joinTable, type TargetRows } from './join-table.ts';
import { nameIn } from './read-cells.ts';
import { toTable } from './source-table.ts';
import { uniqueNames } from './unique-names.ts';

/** The tables of an entry whose kind is known, as its source has them. */
export interface SourceTables {
  section: RawSection;
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
    known.map(({ block, table, kind, columns, under }): [RawBlock, Table] => {
      const rows = toRows(table, { kind, columns, side: 'source', loose, page: source });
      reportNameless(rows, { kind, table, page: source });
      const isThere = (column: ColumnKind) =>
        (columns[kind.columns.indexOf(column)]?.length ?? 0) > 0;
      return [block, toTable({ kind, under, isThere, rows, locale: source.locale })];
    }),
  );
  const rows = [...byBlock.values()].flatMap(rowsOf);
  const anchors = uniqueNames(rows.map(({ anchor }) => anchor));
  for (const [i, row] of rows.entries()) row.anchor = anchors[i] ?? row.anchor;
  return { section, known, byBlock };
}

/**
 * Joins a translation's tables with the source's. Returns the source's tables by the blocks of the translation that were
 * joined into them, and whether any of them is of an older English.
 */
export function joinTables(
  { section, known, byBlock }: SourceTables,
  target: RawSection,
  page: Page,
): { joined: Map<RawBlock, Table>; behind: boolean } {
  const matches = matchTables(known, section, target);
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

function targetRows(known: KnownTable, table: RawTable | null, page: Page): TargetRows {
  const { kind } = known;
  const { locale } = page;
  const isSideBySide = page.format === 'sxs';
  if (!table) return { locale, rows: [], former: isSideBySide ? [] : null };
  const header = isSideBySide ? headerOf(table) : null;
  const own = header && columnsByHeader(header, kind);
  const from = { kind, columns: own ?? columnsLike(table, kind, known), page };
  return {
    locale,
    rows: toRows(table, { ...from, side: 'target', loose: 'target' }),
    former: isSideBySide ? toRows(table, { ...from, side: 'source', loose: 'both' }) : null,
  };
}

function reportNameless(
  rows: readonly (ReadRow | null)[],
  { kind, table, page }: Pick<KnownTable, 'kind' | 'table'> & { page: Page },
): void {
  rows.forEach((row, i) => {
    if (!row || nameIn(row, kind)) return;
    const texts = row.cells.map((cell) => toText(cell.html()));
    const actual = texts.filter(Boolean).join(' ').trim() || 'none';
    page.problems.push(
      problem('row/no-name', table.rows[i]?.offset ?? 0, 'a name in the first cell', actual),
    );
  });
}
