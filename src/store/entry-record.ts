import { hash } from 'node:crypto';
import { standingsOf } from '../checks/translation-standing.ts';
import { headingIds } from '../html/heading-ids.ts';
import { hrefsIn } from '../html/links.ts';
import { toLine } from '../html/to-text.ts';
import { isUndocumented } from '../html/undocumented.ts';
import { blocksOf, type Entry, rowNames, summaryOf, tablesOf } from '../model/entry.ts';
import type { EntryRecord } from '../model/entry-record.ts';
import { literalOf, type Table } from '../model/table.ts';
import type { Html } from '../model/text.ts';

/** Characters of the first sentence about an entry. */
const longest = 120;

/**
 * Returns what pages other than its own need to know of an entry.
 * @param json the entry as JSON: what tells it from others
 */
export function recordOf(entry: Entry, json = JSON.stringify(entry)): EntryRecord {
  const { id, kind, name, namespace, version, area, stem, section, path, headingSlug } = entry;
  return {
    ...{ id, kind, name, namespace, version, area, stem, section, path, headingSlug },
    digest: hash('sha1', json, 'base64url'),
    tables: tablesOf(entry).map((table) => ({ kind: table.kind, rows: table.rows.length })),
    rows: rowNames(entry),
    ...(entry.base ? { base: entry.base } : {}),
    values: valuesOf(entry),
    typed: tablesOf(entry).flatMap(typedRows),
    methods: tablesOf(entry).flatMap(linksToMethods),
    headings: [...headingIds(blocksOf(entry)).values()],
    about: aboutOf(entry),
    links: linksOf(entry),
    translations: standingsOf(entry),
    findings: entry.findings,
  };
}

function valuesOf(entry: Entry): (string | null)[] {
  const values = tablesOf(entry).flatMap((table) =>
    table.rows.map((row) => literalOf(table, row, 'value')),
  );
  return values.some((value) => value !== null) ? values : [];
}

/** A plain name of the language that the API is written in, as `String`. */
const primitive = /^(?:Edm\.)?[A-Z]\w*$/;

function typedRows(table: Table): EntryRecord['typed'] {
  const [name, type] = ['name', 'type'].map((one) =>
    table.columns.findIndex((column) => column.type === one),
  );
  return table.rows.flatMap(({ anchor, cells }): EntryRecord['typed'] => {
    const [named, typed] = [cells[name ?? -1], cells[type ?? -1]];
    if (named?.type !== 'literal' || typed?.type !== 'literal') return [];
    const { literal, href = null } = typed;
    return href === null && primitive.test(literal) ? [] : [[anchor, named.literal, literal, href]];
  });
}

function linksToMethods({ columns, rows }: Table): string[] {
  const column = columns.findIndex(({ type }) => type === 'link');
  return rows.flatMap(({ cells }) => {
    const cell = cells[column];
    if (cell?.type === 'literal') return cell.href ?? [];
    return cell?.source ? hrefsIn(cell.source).slice(0, 1) : [];
  });
}

/** The first sentence of an entry's summary in each language. */
function aboutOf(entry: Entry): Record<string, string> {
  const block = summaryOf(entry).find(({ text }) => !isUndocumented(text['en']));
  return Object.fromEntries(
    Object.entries(block?.text ?? {}).map(([locale, html]) => [locale, firstSentence(html)]),
  );
}

function firstSentence(html: Html): string {
  const [sentence = ''] = /^.*?(?:[.。](?=\s|$|[^\d\w])|$)/.exec(toLine(html)) ?? [];
  return (sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence).trim();
}

function linksOf(entry: Entry): string[] {
  const links = new Set<string>();
  const add = (html: Html | null | undefined) => {
    for (const href of html ? hrefsIn(html) : []) links.add(href);
  };
  for (const { text, from } of blocksOf(entry))
    for (const html of [...Object.values(text), ...Object.values(from)]) add(html);
  for (const { rows, unmatched } of tablesOf(entry)) {
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      add(cell.source);
      if (cell.type === 'literal' && cell.href !== undefined) links.add(cell.href);
      for (const target of Object.values(cell.targets)) {
        add(target.text);
        add(target.former);
      }
    }
    for (const { cells, from } of Object.values(unmatched).flat())
      for (const cell of [...cells, ...(from ?? [])]) if (cell.type === 'prose') add(cell.text);
  }
  return [...links];
}
