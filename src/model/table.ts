import { z } from 'zod';
import { html, locale, place } from './text.ts';

/**
 * What the cells of a column hold. `name` is a literal that names its row: it gives the row its anchor and is what rows
 * are first matched by; `label` is prose that does. `value`, `type` (with an ordinary word around it, `String collection`),
 * `link` (a label that may be an identifier) and `permissions` (an ordered set of names) are literals where they can be;
 * `prose` is a text that is translated.
 */
export const columnType = z.enum([
  'name',
  'label',
  'value',
  'type',
  'link',
  'permissions',
  'prose',
]);
export type ColumnType = z.infer<typeof columnType>;

export const column = z.object({
  /** Key in data and in markup: `name` in `members[].name` and `data-literal="name"`. */
  key: z.string(),
  type: columnType,
});
export type Column = z.infer<typeof column>;

/** What a translation prints for a literal. */
export const literalTarget = z.object({
  /** Present where it differs from the literal: trimmed, escapes and code marks removed. */
  published: z.string().optional(),
  /** The English that was translated, where it differs from today's; null where it had no such column. */
  former: z.string().nullable().optional(),
  /** The cell as a text, where the source's is one too. */
  text: html.nullable().optional(),
  /** Where it stands in the localized file; absent where the row has no such cell. */
  at: place.optional(),
});
export type LiteralTarget = z.infer<typeof literalTarget>;

/** What must not be translated. */
export const literalCell = z.object({
  type: z.literal('literal'),
  /** Raw text of the source's cell, trimmed, escapes and code marks removed: `__proto__` is a name. */
  literal: z.string(),
  /** True where the source says that it is a collection of what the literal names. */
  collection: z.literal(true).optional(),
  /** Address that the source's cell leads to. */
  href: z.string().optional(),
  /** The source's cell as a text, where it says more than the literal. */
  source: html.optional(),
  targets: z.record(locale, literalTarget),
});

/** One translation of a text. */
export const proseTarget = z.object({
  /** Null where the translation's table has no such column. */
  text: html.nullable(),
  /** The English it was translated from, where it differs from today's. */
  former: html.optional(),
  at: place.optional(),
  /** True where it has a space at an edge that the source lacks. */
  edge: z.literal(true).optional(),
});
export type ProseTarget = z.infer<typeof proseTarget>;

/** What is translated. */
export const proseCell = z.object({
  type: z.literal('prose'),
  source: html.nullable(),
  targets: z.record(locale, proseTarget),
});

export type ProseCell = z.infer<typeof proseCell>;

export const cell = z.discriminatedUnion('type', [literalCell, proseCell]);
export type Cell = z.infer<typeof cell>;

/** A row as the source defines it, with its translations. */
export const row = z.object({
  /** Id of the row, the same in every language: `member.{name}`, a repeated name gets `.2`. */
  anchor: z.string(),
  /** Cells in the order of the table's columns; of a divider the first alone. */
  cells: z.array(cell),
  /** True for a heading within the table, which isn't a row of it. */
  divider: z.literal(true).optional(),
  /** Where the row stands in each language that has it. */
  at: z.record(locale, place),
});
export type Row = z.infer<typeof row>;

/** A cell of a row that only a translation has: a literal as published, or prose. */
export const unmatchedCell = z.discriminatedUnion('type', [
  z.object({ key: z.string(), type: z.literal('literal'), text: z.string().nullable() }),
  z.object({ key: z.string(), type: z.literal('prose'), text: html.nullable() }),
]);
export type UnmatchedCell = z.infer<typeof unmatchedCell>;

/** A row that only a translation has, or any row of a table that could not be aligned. */
export const unmatchedRow = z.object({
  /** A cell for each column that tables of its kind have, whether the source's has it or not. */
  cells: z.array(unmatchedCell),
  /** The English it was translated from, where the page carries it. */
  from: z.array(unmatchedCell).nullable(),
  at: place,
});
export type UnmatchedRow = z.infer<typeof unmatchedRow>;

/** How a translation's rows were matched with the source's. */
export const alignment = z.discriminatedUnion('by', [
  /** Side by side: the page carries the source of every segment under the same id. */
  z.object({ by: z.literal('id') }),
  /** Plain: by heading anchors, then verbatim names, values, and order between those. */
  z.object({ by: z.literal('place') }),
  /** Not aligned; the translation's table is kept whole in `unmatched`. */
  z.object({ by: z.literal('none'), reason: z.string() }),
]);

/** A table whose kind is known, in all its languages. */
export const table = z.object({
  type: z.literal('table'),
  /** Id of its kind: `members`. */
  kind: z.string(),
  /** Slug of the English heading that it stands under; empty above the first. */
  section: z.string(),
  /** Columns that the table has, in the order of its kind. */
  columns: z.array(column),
  rows: z.array(row),
  alignment: z.record(locale, alignment),
  /** Rows that the source does not have, or the whole table where its alignment is `none`. */
  unmatched: z.record(locale, z.array(unmatchedRow)),
});
export type Table = z.infer<typeof table>;

/** Returns a row's cell in the column of a key; undefined where the table has no such column. */
export function cellOf(table: Table, row: Row, key: string): Cell | undefined {
  return row.cells[table.columns.findIndex((column) => column.key === key)];
}

/** Returns a row's literal in the first column of a type; null where the table has none. */
export function literalOf(table: Table, row: Row, type: ColumnType): string | null {
  const cell = row.cells[table.columns.findIndex((column) => column.type === type)];
  return cell?.type === 'literal' ? cell.literal : null;
}

/** Returns the name of a row; a label's is its English text, as HTML. */
export function nameOf(table: Table, row: Row): string {
  const cell = row.cells[nameColumn(table.columns)];
  return (cell?.type === 'literal' ? cell.literal : cell?.source) ?? '';
}

/** Returns the number of the column that names the rows. */
export function nameColumn(columns: readonly Pick<Column, 'type'>[]): number {
  return columns.findIndex(({ type }) => type === 'name' || type === 'label' || type === 'link');
}

/** Returns the rows of a table that are no dividers. */
export function rowsOf({ rows }: Pick<Table, 'rows'>): Row[] {
  return rows.filter(({ divider }) => !divider);
}
