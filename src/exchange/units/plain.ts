import type { Page } from '../../ingest/parse/page.ts';
import type { RawTable } from '../../ingest/parse/table.ts';
import { type RawText, type Side, sideOf } from '../../ingest/segment/raw-text.ts';
import type { Slice } from '../../ingest/segment/slice.ts';
import { keyOf, partFinder, placeKey } from './find-part.ts';
import { makeUnit } from './make-unit.ts';
import { namesIn } from './names.ts';
import { type PageText, pageTexts } from './page-texts.ts';
import { columnFinder, isLiteralIn, type Joint, plainKey } from './side-by-side.ts';
import type { Unit } from './unit.ts';
import { uniqueIds, unitId } from './unit-id.ts';

/** Blocks whose text is not for a translator. */
const verbatim = new Set<PageText['role']>(['code', 'html', 'include', 'table']);

/**
 * Returns the units of a plain page, or of one that is yet to be made: one for each block and cell of the source.
 * @param target the translation; null where there is none yet
 * @returns `withoutPlace`: how many texts of the source have no counterpart in the translation
 */
export function plainUnits(
  source: Page,
  target: Page | null,
  { id, parts, rest }: Joint,
): { units: Unit[]; withoutPlace: number } {
  const unique = uniqueIds();
  const loose = source.format === 'source' ? 'source' : 'target';
  const partOf = partFinder(source, 'source', parts, rest);
  const columns = columnFinder();
  const rows = new Map(
    parts.flatMap(({ rows: list }) => list.map((row) => [keyOf(row.source), row] as const)),
  );
  const counterpart = target && counterparts(source, target, { parts, rest });
  let withoutPlace = 0;
  const units = pageTexts(source).flatMap((text): Unit[] => {
    const raw = verbatim.has(text.role) ? null : sideOf(text.text, 'source', loose);
    if (!raw?.trim()) return [];
    const part = partOf(text.section);
    const column = columns(text);
    const role = column && text.role === 'cell' ? column.key : text.role;
    const first = text.cell?.row?.cells[0];
    const row = first ? rows.get(placeKey(first, 'source', source)) : undefined;
    const key = unique(unitId(...id, part?.section ?? '', ...plainKey(text, row?.anchor, role)));
    const found = counterpart?.(text);
    if (counterpart && !found) {
      withoutPlace += 1;
      return [];
    }
    const made = makeUnit({
      source: raw,
      sourcePage: source,
      target: found ? sliceOf(found) : null,
      targetPage: target,
      sourceSlice: source.format === 'source' ? sliceOf(text.text) : null,
      isLiteral: isLiteralIn(column, row),
      inCell: text.cell !== null,
      names: namesIn(text.role, part),
    });
    const context = {
      row: row ? { anchor: row.anchor, name: row.name } : null,
      entry: part?.name ?? '',
      address: part?.address ?? '',
      findings: [],
    };
    return [{ id: key, plainId: key, role, ...made, ...context }];
  });
  return { units, withoutPlace };
}

/** The one piece of a plain text; an empty one where it has none. */
function sliceOf(text: RawText): Slice | null {
  if (text.segments.length === 0) return { raw: '', offset: text.offset };
  const [only, second] = text.segments;
  return second ? null : (only?.loose ?? null);
}

/** Returns a function that finds the text of a translation that stands for one of the source. */
function counterparts(source: Page, target: Page, { parts, rest }: Omit<Joint, 'id'>) {
  const texts = new Map<string, PageText>();
  for (const text of pageTexts(target)) {
    const key = placeKey(text.text, 'target', target);
    if (!texts.has(key)) texts.set(key, text);
  }
  const all = rest ? [...parts, rest] : parts;
  const blocks = new Map(
    all.flatMap(({ blocks: list }) =>
      list.map((block) => [keyOf(block.source), texts.get(keyOf(block.target))] as const),
    ),
  );
  const rows = new Map(
    all.flatMap(({ rows: list }) =>
      list.map((row) => [keyOf(row.source), texts.get(keyOf(row.target))?.cell] as const),
    ),
  );
  const tables = tablePairs(source, target, { parts, rest });
  const sameRows = rowPairs(tables);
  for (const { cell } of pageTexts(source)) {
    const first = cell?.row?.cells[0];
    const other = first && rows.get(placeKey(first, 'source', source))?.table;
    if (cell && other) tables.set(cell.table, other);
  }
  return ({ text, cell }: PageText): RawText | undefined => {
    if (!cell) return blocks.get(placeKey(text, 'source', source))?.text;
    if (!cell.row) return headerOf(tables.get(cell.table), cell.table, cell.column);
    const first = cell.row.cells[0];
    const key = first ? placeKey(first, 'source', source) : '';
    const row = rows.has(key) ? rows.get(key)?.row : sameRows.get(cell.row);
    return row?.cells[cell.column];
  };
}

/** Tables of parts that have as many in both languages, by their order; for headers, whose rows may not be known again. */
function tablePairs(source: Page, target: Page, joint: Omit<Joint, 'id'>): Map<RawTable, RawTable> {
  const others = tablesByPart(target, 'target', joint);
  return new Map(
    [...tablesByPart(source, 'source', joint)].flatMap(([part, tables]) => {
      const same = others.get(part) ?? [];
      if (tables.length !== same.length) return [];
      return tables.map((table, i) => [table, same[i] ?? table] as const);
    }),
  );
}

/** Rows of tables that have as many rows and columns in both languages; for tables of no known kind. */
function rowPairs(tables: ReadonlyMap<RawTable, RawTable>): Map<Row, Row> {
  return new Map(
    [...tables].flatMap(([table, other]) => {
      const isSame =
        table.header.length === other.header.length && table.rows.length === other.rows.length;
      return isSame ? table.rows.map((row, i) => [row, other.rows[i] ?? row] as const) : [];
    }),
  );
}

type Row = RawTable['rows'][number];

function tablesByPart(page: Page, side: Side, { parts, rest }: Omit<Joint, 'id'>) {
  const partOf = partFinder(page, side, parts, rest);
  const headers = pageTexts(page).filter(({ cell }) => cell?.row === null && cell.column === 0);
  const groups = Map.groupBy(headers, ({ section }) => partOf(section));
  return new Map(
    [...groups].map(([part, texts]) => [part, texts.flatMap(({ cell }) => cell?.table ?? [])]),
  );
}

function headerOf(table: RawTable | undefined, source: RawTable, column: number) {
  return table?.header.length === source.header.length ? table.header[column] : undefined;
}
