import { toText } from '../html/to-text.ts';
import type { Page } from '../ingest/parse/page.ts';
import type { RawRow } from '../ingest/parse/table.ts';
import { placeOf } from '../ingest/read/line-starts.ts';
import type { Table } from '../model/table.ts';
import { textOf } from './cell-text.ts';
import type { Left } from './edit.ts';
import { cellsOf, placed } from './find-by-place.ts';
import { sourceText } from './prose.ts';

/**
 * Returns what the cells of a translated table print in the place of something else: a literal among them was moved, so
 * that its own cell may hold another's text. Side by side, the English beside a literal tells that better.
 */
export function movedLiterals(
  table: Table,
  rows: ReadonlyMap<string, RawRow>,
  page: Page,
): ReadonlySet<string> {
  const isPlain = page.format === 'plain';
  const joined = table.rows.flatMap((row) => {
    const raw = rows.get(String(row.at[page.locale]));
    if (!raw) return [];
    return cellsOf(row, raw, page).flatMap((cells, i) => {
      const cell = row.cells[i];
      if (!cell || (cell.type === 'literal' && !isPlain)) return [];
      return cells.map(textOf).filter((text) => text !== sourceText(cell));
    });
  });
  const unmatched = (table.unmatched[page.locale] ?? []).flatMap(({ cells }) =>
    cells.map((cell) => (cell.type === 'prose' ? toText(cell.text) : (cell.text ?? ''))),
  );
  return new Set([...joined, ...(isPlain ? unmatched : [])]);
}

/** Rows of too many or too few cells that could not be matched with the source's, and so are left. */
export function raggedRows(table: Table, rows: ReadonlyMap<string, RawRow>, page: Page): Left[] {
  if (table.alignment[page.locale]?.by === 'none') return [];
  return (table.unmatched[page.locale] ?? []).flatMap(({ at }) => {
    const raw = rows.get(String(at));
    const ragged = page.problems.find(
      ({ check, offset }) => check === 'page/ragged-row' && offset === raw?.offset,
    );
    if (!raw || !ragged) return [];
    return [
      {
        place: placed(`${page.locale}/${page.path}`, placeOf(raw.offset, page.lineStarts)),
        expected: ragged.expected,
        actual: ragged.actual,
        reason: 'its row has more or fewer cells than the header: put the pipes right',
      },
    ];
  });
}
