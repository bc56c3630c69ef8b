import { toLine } from '../html/to-text.ts';
import { type Entry, summaryOf, tablesOf } from '../model/entry.ts';
import type { SearchRecord } from '../model/search-record.ts';
import { literalOf, nameOf, type Row, type Table } from '../model/table.ts';
import type { Html } from '../model/text.ts';
import { areFlags } from './enum/flags.ts';

type Texts = Record<string, string>;
type RowRecord = SearchRecord['members'][number];

/** What search knows of each entry: real literals, plain texts, and what translations printed. */
export function searchRecords(entries: readonly Entry[]): SearchRecord[] {
  return entries.map((entry) => {
    const tables = tablesOf(entry);
    return {
      enumId: entry.id,
      enumName: entry.name,
      version: entry.version,
      area: entry.area,
      flags: tables.some(areFlags),
      members: tables.flatMap((table) => table.rows.map((row) => toRecord(table, row))),
      summary: summaryTexts(entry),
    };
  });
}

function toRecord(table: Table, row: Row): RowRecord {
  const description: Texts = {};
  const published: RowRecord['published'] = {};
  row.cells.forEach((cell, i) => {
    const type = table.columns[i]?.type;
    if (cell.type === 'prose') {
      if (cell.source !== null) addText(description, 'en', cell.source);
      for (const [locale, { text }] of Object.entries(cell.targets))
        if (text !== null) addText(description, locale, text);
      return;
    }
    if (type !== 'name' && type !== 'value') return;
    for (const [locale, { published: printed }] of Object.entries(cell.targets))
      if (printed !== undefined) published[locale] = { ...published[locale], [type]: printed };
  });
  return {
    name: nameOf(table, row),
    value: literalOf(table, row, 'value'),
    anchor: row.anchor,
    description,
    published,
  };
}

function summaryTexts(entry: Entry): Texts {
  const summary: Texts = {};
  for (const block of summaryOf(entry))
    for (const [locale, html] of Object.entries(block.text)) addText(summary, locale, html);
  return summary;
}

function addText(texts: Texts, locale: string, html: Html): void {
  const text = toLine(html);
  if (text !== '') texts[locale] = texts[locale] === undefined ? text : `${texts[locale]} ${text}`;
}
