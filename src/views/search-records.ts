import { toLine } from '../html/to-text.ts';
import { blocksOf, type Entry, summaryOf, tablesOf } from '../model/entry.ts';
import type { SearchRecord, SearchRow } from '../model/search-record.ts';
import { nameOf, type Row, type Table } from '../model/table.ts';
import type { Html } from '../model/text.ts';
import { areFlags } from './enum/flags.ts';

type Texts = Record<string, string>;

/**
 * What search knows of each entry: real literals, plain texts, and what translations printed.
 * The only code of search that knows the reference's model.
 */
export function searchRecords(entries: readonly Entry[]): SearchRecord[] {
  return entries.map((entry) => {
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
      summary: textsOf(summaryOf(entry)),
      rows: tables.flatMap((table) => table.rows.map((row) => toRow(table, row))),
    };
  });
}

/** A row: beside its name, its first other literal is its value; all its prose is its text. */
function toRow(table: Table, row: Row): SearchRow {
  const texts: Texts = {};
  const published: SearchRow['published'] = {};
  const second = table.columns.findIndex(({ type }, i) => {
    return type !== 'name' && row.cells[i]?.type === 'literal';
  });
  row.cells.forEach((cell, i) => {
    if (cell.type === 'prose') {
      if (cell.source !== null) addText(texts, 'en', cell.source);
      for (const [locale, { text }] of Object.entries(cell.targets))
        if (text !== null) addText(texts, locale, text);
      return;
    }
    const of = table.columns[i]?.type === 'name' ? 'name' : 'value';
    if (of === 'value' && i !== second) return;
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
  };
}

/** Headings by locale; where a translation lost the name in its heading, the heading as it was published. */
function titlesOf(entry: Entry): Texts {
  const titles = textsOf(blocksOf(entry).filter(({ role }) => role === 'title'));
  for (const [locale, { publishedTitle }] of Object.entries(entry.translations))
    if (publishedTitle !== undefined) titles[locale] = publishedTitle;
  return titles;
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
