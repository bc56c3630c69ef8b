import { type Entry, tablesOf } from '../../src/model/entry.ts';
import { cellOf, type Row, type Table, type UnmatchedCell } from '../../src/model/table.ts';
import type { Html } from '../../src/model/text.ts';

/** Literals and text of a row by the keys of their columns. */
export type Texts = Record<string, string | null>;

/** What a translation has of a row. */
export interface ShortTarget {
  /** Literals that it prints where they differ. */
  published: Texts;
  description: Html | null;
  /** The English it was made from, where that differs from today's. */
  former: Texts;
}

/** A row as a test reads it; null where its table has no such column. */
export interface ShortRow {
  name: string | null;
  value: string | null;
  description: Html | null;
  anchor: string;
  targets: Record<string, ShortTarget>;
}

/** The rows of an entry's tables. */
export function rowsOf(entry: Entry | undefined): ShortRow[] {
  if (!entry) throw new Error('no entry');
  return tablesOf(entry).flatMap((table) => table.rows.map((row) => shortRow(table, row)));
}

/** The rows that only a translation has. */
export function unmatchedOf(entry: Entry | undefined, locale: string) {
  if (!entry) throw new Error('no entry');
  return tablesOf(entry).flatMap(({ unmatched }) =>
    (unmatched[locale] ?? []).map(({ cells, from }) => ({
      printed: textsOf(cells),
      from: from && textsOf(from),
    })),
  );
}

/** How a translation's table was aligned with the source's, that of the entry's first table. */
export function alignmentOf(entry: Entry | undefined, locale: string) {
  return entry && tablesOf(entry)[0]?.alignment[locale];
}

function shortRow(table: Table, row: Row): ShortRow {
  const literal = (key: string) => {
    const cell = cellOf(table, row, key);
    return cell?.type === 'literal' ? cell.literal : null;
  };
  const description = cellOf(table, row, 'description');
  const locales = Object.keys(row.at).filter((locale) =>
    row.cells.some(({ targets }) => targets[locale]),
  );
  return {
    name: literal('name'),
    value: literal('value'),
    description: description?.type === 'prose' ? description.source : null,
    anchor: row.anchor,
    targets: Object.fromEntries(locales.map((locale) => [locale, shortTarget(table, row, locale)])),
  };
}

function shortTarget({ columns }: Table, { cells }: Row, locale: string): ShortTarget {
  const target: ShortTarget = { published: {}, description: null, former: {} };
  for (const [i, cell] of cells.entries()) {
    const key = columns[i]?.key ?? '';
    const own = cell.targets[locale];
    if (!own) continue;
    if (cell.type === 'prose') target.description = cell.targets[locale]?.text ?? null;
    else {
      const { published } = cell.targets[locale] ?? {};
      if (published !== undefined) target.published[key] = published;
    }
    if (own.former !== undefined) target.former[key] = own.former;
  }
  return target;
}

function textsOf(cells: readonly UnmatchedCell[]): Texts {
  return Object.fromEntries(cells.map(({ key, text }) => [key, text]));
}
