import type { Page, RawSection } from '../../ingest/parse/page.ts';
import { keyOf, partFinder, placeKey } from './find-part.ts';
import { columnsOf, type JoinedColumn, type JoinedPart, type JoinedRow } from './joined.ts';
import { makeUnit } from './make-unit.ts';
import { namesIn } from './names.ts';
import { type PageText, pageTexts } from './page-texts.ts';
import type { Unit } from './unit.ts';
import { uniqueIds, unitId } from './unit-id.ts';

/** What the units of a page have in common. */
export interface Joint {
  /** `beta:enums`. */
  id: string[];
  parts: readonly JoinedPart[];
  rest: JoinedPart | null;
}

/** Returns the units of a side-by-side page: one for each pair of spans. */
export function sideBySideUnits(page: Page, { id, parts, rest }: Joint): Unit[] {
  const unique = uniqueIds();
  const uniquePlain = uniqueIds();
  const partOf = partFinder(page, 'target', parts, rest);
  const columns = columnFinder();
  const rows = new Map(
    parts.flatMap(({ rows: list }) => list.map((row) => [keyOf(row.target), row] as const)),
  );
  return pageTexts(page).flatMap((text): Unit[] => {
    const part = partOf(text.section);
    const column = columns(text);
    const first = text.cell?.row?.cells[0];
    const row = first ? rows.get(placeKey(first, 'target', page)) : undefined;
    const firstSource = text.text.segments.find(({ source }) => source);
    return text.text.segments.flatMap((segment): Unit[] => {
      if (!segment.source || !segment.target) return [];
      const isLiteral = isLiteralIn(column, row) && segment === firstSource;
      const role = column && text.role === 'cell' ? column.key : text.role;
      const made = makeUnit({
        source: segment.source.raw,
        sourcePage: page,
        target: segment.target,
        targetPage: page,
        sourceSlice: null,
        isLiteral,
        inCell: text.cell !== null,
        names: namesIn(text.role, part),
      });
      const plainId = unitId(...id, part?.section ?? '', ...plainKey(text, row?.anchor, role));
      return [
        {
          id: unique(unitId(...id, segment.id ?? '')),
          plainId: uniquePlain(plainId),
          role,
          ...made,
          row: row ? { anchor: row.anchor, name: row.name } : null,
          entry: part?.name ?? '',
          address: part?.address ?? '',
          findings: [],
        },
      ];
    });
  });
}

/** What names a text within its part of a page. */
export function plainKey(text: PageText, anchor: string | undefined, role: string): string[] {
  if (text.role === 'header') return ['header', String((text.cell?.column ?? 0) + 1)];
  if (text.role === 'cell') return [anchor ?? 'row', role];
  return [role];
}

/** Returns a function that tells the column a text stands in, where that is in a table of a known kind. */
export function columnFinder(): (text: PageText) => JoinedColumn | undefined {
  const known = new Map<RawSection, ReturnType<typeof columnsOf>>();
  return ({ section, cell }) => {
    if (!section || !cell?.row) return undefined;
    const tables = known.get(section) ?? columnsOf(section);
    known.set(section, tables);
    return tables.get(cell.table)?.[cell.column];
  };
}

/** Whether a cell holds a literal: what its row says counts, and where no row is known, its column. */
export function isLiteralIn(column: JoinedColumn | undefined, row: JoinedRow | undefined): boolean {
  if (!column) return false;
  return row ? row.literals.has(column.key) : column.isLiteral;
}
