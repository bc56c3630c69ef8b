import type { RawBlock } from '../../ingest/parse/blocks.ts';
import type { Page, RawSection } from '../../ingest/parse/page.ts';
import type { RawTable } from '../../ingest/parse/table.ts';
import type { RawText } from '../../ingest/segment/raw-text.ts';

/** The cell of a table that a text is. `row` is null in the header. */
export interface CellOf {
  table: RawTable;
  row: RawTable['rows'][number] | null;
  column: number;
}

/** A text of a page: a block or a cell. */
export interface PageText {
  text: RawText;
  role: RawBlock['role'] | 'title' | 'cell' | 'header';
  section: RawSection | null;
  cell: CellOf | null;
}

/** Returns every text of a page, in its order. */
export function pageTexts(page: Page): PageText[] {
  const own = page.blocks.flatMap((block) => textsOf(block, null));
  return [...own, ...page.sections.flatMap(sectionTexts)];
}

function sectionTexts(section: RawSection): PageText[] {
  const { title, blocks } = section;
  return [
    ...(title ? [{ text: title.text, role: 'title' as const, section, cell: null }] : []),
    ...blocks.flatMap((block) => textsOf(block, section)),
  ];
}

function textsOf(block: RawBlock, section: RawSection | null): PageText[] {
  if (block.table) return tableTexts(block.table, section);
  return [{ text: block.text, role: block.role, section, cell: null }];
}

function tableTexts(table: RawTable, section: RawSection | null): PageText[] {
  const header = table.header.map((text, column) => ({
    text,
    role: 'header' as const,
    section,
    cell: { table, row: null, column },
  }));
  const cells = table.rows.flatMap((row) =>
    row.cells.map((text, column) => ({
      text,
      role: 'cell' as const,
      section,
      cell: { table, row, column },
    })),
  );
  return [...header, ...cells];
}
