import { toLine } from '../../html/to-text.ts';
import { tableKindOf } from '../../kinds/index.ts';
import { blocksOf, type Entry, tablesOf } from '../../model/entry.ts';
import type { SearchRecord, SearchRow } from '../../model/search-record.ts';
import { nameColumn, nameOf, type Row, rowsOf, type Table } from '../../model/table.ts';
import type { Html } from '../../model/text.ts';
import { areFlags } from '../enum/flags.ts';
import { keywordsOf } from './search-keywords.ts';

type Texts = Record<string, string>;

/**
 * What search knows of each entry: real literals, plain texts, and what translations printed. A method in a type's table is
 * its own page.
 * The only code of search that knows the reference's model.
 */
export function searchRecords(entries: readonly Entry[]): SearchRecord[] {
  return entries.map(searchRecord);
}

function searchRecord(entry: Entry): SearchRecord {
  const tables = tablesOf(entry);
  return {
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    namespace: entry.namespace,
    version: entry.version,
    area: entry.area,
    stem: entry.stem,
    path: entry.path,
    flags: tables.some(areFlags),
    titles: titlesOf(entry),
    summary: summaryOf(entry),
    rows: tables.flatMap((table) => ownRows(entry, table).map((row) => toRow(table, row))),
    keywords: keywordsOf(entry),
  };
}

/** Rows that are results: named by a literal, and neither commonplace nor another page's. */
function ownRows(entry: Entry, table: Table): Row[] {
  const named = table.columns[nameColumn(table.columns)]?.type;
  if (named === 'label' || tableKindOf(entry.kind, table.kind).commonplace) return [];
  return rowsOf(table).filter((row) => {
    const cell = row.cells[nameColumn(table.columns)];
    return cell?.type === 'literal' && !(named === 'link' && cell.href !== undefined);
  });
}

/** A row: beside its name, its first other literal is its value; all its prose is its text. */
function toRow(table: Table, row: Row): SearchRow {
  const texts: Texts = {};
  const published: SearchRow['published'] = {};
  const first = nameColumn(table.columns);
  const second = table.columns.findIndex((_, i) => i !== first && row.cells[i]?.type === 'literal');
  row.cells.forEach((cell, i) => {
    if (cell.type === 'prose') {
      if (cell.source !== null) addText(texts, 'en', cell.source);
      for (const [locale, { text }] of Object.entries(cell.targets))
        if (text !== null) addText(texts, locale, text);
      return;
    }
    // What a type was printed as isn't a name for a row: hundreds have that type.
    if (i !== first && (i !== second || table.columns[i]?.type === 'type')) return;
    const of = i === first ? 'name' : 'value';
    for (const [locale, { published: printed }] of Object.entries(cell.targets))
      if (printed !== undefined) published[locale] = { ...published[locale], [of]: printed };
  });
  const value = row.cells[second];
  return {
    table: table.kind,
    anchor: row.anchor,
    name: nameOf(table, row),
    value: value?.type === 'literal' ? value.literal : null,
    texts,
    published,
    ...(table.kind === 'parameters' && /body/.test(table.section) && { ofBody: true as const }),
  };
}

/** Headings by locale; where a translation lost the name in its heading, the heading as it was published. */
function titlesOf(entry: Entry): Texts {
  const titles = textsOf(blocksOf(entry).filter(({ role }) => role === 'title'));
  for (const [locale, { publishedTitle }] of Object.entries(entry.translations))
    if (publishedTitle !== undefined) titles[locale] = publishedTitle;
  return titles;
}

/** Paragraphs that say what an entry is: those before the first table and the first section. */
function summaryOf({ parts }: Entry): Texts {
  const title = parts.findIndex((part) => part.type === 'block' && part.role === 'title');
  const first = parts.findIndex(
    (part, i) => part.type === 'table' || (i > title && part.role === 'heading'),
  );
  const before = blocksOf({ parts: first === -1 ? parts : parts.slice(0, first) });
  return textsOf(before.filter(({ role }) => role === 'paragraph'));
}

function textsOf(blocks: readonly { text: Record<string, Html> }[]): Texts {
  const texts: Texts = {};
  for (const { text } of blocks)
    for (const [locale, html] of Object.entries(text)) addText(texts, locale, html);
  return texts;
}

function addText(texts: Texts, locale: string, html: Html): void {
  const text = toLine(html);
  if (text !== '') texts[locale] = texts[locale] === undefined ? text : `${texts[locale]} ${text}`;
}
