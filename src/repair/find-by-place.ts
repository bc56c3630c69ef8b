import type { Page, RawSection } from '../ingest/parse/page.ts';
import type { RawRow } from '../ingest/parse/table.ts';
import { placeOf } from '../ingest/read/line-starts.ts';
import { offsetOf, type RawText } from '../ingest/segment/raw-text.ts';
import type { Row } from '../model/table.ts';
import type { Place } from '../model/text.ts';

/**
 * The cells of a page's row that a row of the model was read from: for each of its cells those of the page, none where
 * it has none. What no literal was read from is prose.
 */
export function cellsOf(row: Row, raw: RawRow, page: Page): RawText[][] {
  const literals = row.cells.map((cell) =>
    cell.type === 'literal' ? cellAt(raw, cell.targets[page.locale]?.at, page) : undefined,
  );
  const rest = raw.cells.filter((cell) => !literals.includes(cell));
  return row.cells.map((cell, i) => (cell.type === 'prose' ? rest : [literals[i] ?? []].flat()));
}

function cellAt(row: RawRow, at: Place | undefined, page: Page): RawText | undefined {
  return (
    at && row.cells.find((cell) => isAt(placeOf(offsetOf(cell, 'target'), page.lineStarts), at))
  );
}

function isAt(a: Place, b: Place): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** The rows of a page's tables by the places of their cells, as `line,column`. */
export function rowsByPlace(page: Page): Map<string, RawRow> {
  const rows = page.sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ table }) => table?.rows ?? []),
  );
  return new Map(
    rows.flatMap((row) =>
      row.cells.map((cell): [string, RawRow] => [
        String(placeOf(offsetOf(cell, 'target'), page.lineStarts)),
        row,
      ]),
    ),
  );
}

/** The entries of a page by the places of their headings. */
export function sectionsByPlace(page: Page): Map<string, RawSection> {
  return new Map(
    page.sections.flatMap((section): [string, RawSection][] =>
      section.title
        ? [[String(placeOf(offsetOf(section.title.text, 'target'), page.lineStarts)), section]]
        : [],
    ),
  );
}

/** Returns a place of a file as it is reported. */
export function placed(path: string, [line, column]: Place): string {
  return `${path}:${line}:${column}`;
}
