import { toLine } from '../html/to-text.ts';
import { tableKindOf } from '../kinds/index.ts';
import { cellOf, type Row, type Table } from '../model/table.ts';
import type { Locale } from '../model/text.ts';

/** A row as data: a key for each column of its table's kind, a literal or texts by locale. */
export type RowJson = Record<string, unknown> & {
  anchor: string;
  /** By locale, what was printed for literals, by column, where that differs. */
  published: Record<Locale, Record<string, string>>;
};

/** Returns a table's rows as data. A literal that the table has no column for is null. */
export function rowsJson(table: Table): RowJson[] {
  return table.rows.map((row) => rowJson(table, row));
}

function rowJson(table: Table, row: Row): RowJson {
  const { columns } = tableKindOf(table.kind);
  const literals = columns.filter(({ type }) => type !== 'prose');
  const prose = columns.filter(({ type }) => type === 'prose');
  return {
    ...Object.fromEntries(literals.map(({ key }) => [key, literalIn(table, row, key)])),
    anchor: row.anchor,
    ...Object.fromEntries(prose.map(({ key }) => [key, textsIn(table, row, key)])),
    published: publishedIn(table, row),
  };
}

/** Returns a literal of a row by its column's key; null where the table has no such column. */
export function literalIn(table: Table, row: Row, key: string): string | null {
  const cell = cellOf(table, row, key);
  return cell?.type === 'literal' ? cell.literal : null;
}

/** Returns a text of a row by its column's key as plain text by locale. */
export function textsIn(table: Table, row: Row, key: string): Record<Locale, string> {
  const cell = cellOf(table, row, key);
  const texts: Record<Locale, string> = {};
  if (cell?.type !== 'prose') return texts;
  if (cell.source !== null) texts['en'] = toLine(cell.source);
  for (const [locale, { text }] of Object.entries(cell.targets))
    if (text !== null) texts[locale] = toLine(text);
  return texts;
}

function publishedIn({ columns }: Table, { cells, at }: Row): RowJson['published'] {
  const locales = Object.keys(at).map((locale) => {
    const literals = cells.flatMap((cell, i) => {
      const published = cell.type === 'literal' && cell.targets[locale]?.published;
      return typeof published === 'string' ? [[columns[i]?.key ?? '', published]] : [];
    });
    return [locale, Object.fromEntries(literals)] as const;
  });
  return Object.fromEntries(locales.filter(([, literals]) => Object.keys(literals).length > 0));
}
