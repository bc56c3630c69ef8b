import { hrefsIn } from '../html/links.ts';
import { toLine } from '../html/to-text.ts';
import { isUnsupported } from '../html/unsupported.ts';
import { tableKindOf } from '../kinds/index.ts';
import { cellOf, type ProseCell, type Row, rowsOf, type Table } from '../model/table.ts';
import type { Locale } from '../model/text.ts';

/** A row as data: a key for each column of its table's kind, a literal or texts by locale. */
export type RowJson = Record<string, unknown> & {
  anchor: string;
  /** By locale, what was printed for literals, by column, where that differs. */
  published: Record<Locale, Record<string, string>>;
};

/**
 * Returns a table's rows as data. A literal that the table has no column for is null.
 * @param kind id of the kind of its entry
 */
export function rowsJson(table: Table, kind: string): RowJson[] {
  const { columns } = tableKindOf(kind, table.kind);
  return rowsOf(table).map((row) => ({
    ...Object.fromEntries(
      columns
        .filter(({ type }) => type !== 'prose')
        .map(({ key }) => [key, cellJson(table, row, key)]),
    ),
    anchor: row.anchor,
    ...linkJson(table, row),
    ...Object.fromEntries(
      columns
        .filter(({ type }) => type === 'prose')
        .map(({ key }) => [key, cellJson(table, row, key) ?? {}]),
    ),
    published: publishedIn(table, row),
  }));
}

/** Returns a cell as data: a literal, a set of names, or texts by locale; null where the table has no such column. */
function cellJson(table: Table, row: Row, key: string): unknown {
  const cell = cellOf(table, row, key);
  if (!cell) return null;
  const type = table.columns.find((column) => column.key === key)?.type;
  if (cell.type === 'prose')
    return type === 'permissions' && isUnsupported(cell.source) ? [] : textsOf(cell);
  if (type === 'permissions') return cell.literal.split(', ');
  if (type === 'type') return { name: cell.literal, collection: cell.collection ?? false };
  if (type === 'link') return { name: cell.literal, href: cell.href ?? null };
  return cell.literal;
}

/** Where a row leads that is a link, as its page says it. */
function linkJson({ columns }: Table, { cells }: Row): { href?: string } {
  const cell = cells[columns.findIndex(({ type }) => type === 'link')];
  const href = cell?.type === 'literal' ? cell.href : cell?.source && hrefsIn(cell.source)[0];
  return href ? { href } : {};
}

/** A cell's texts as plain text by locale. */
function textsOf(cell: ProseCell): Record<Locale, string> {
  const texts: Record<Locale, string> = {};
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
