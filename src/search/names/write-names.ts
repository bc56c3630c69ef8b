import type { SearchRecord, SearchRow } from '../../model/search-record.ts';
import { compare, keywordsIn, rowsOf, type Slice } from '../records/unit-order.ts';
import { toSteps, writeNumbers } from '../text/varints.ts';

import { escapeName } from './escape-name.ts';
import { keywordKind, keywordLine } from './keyword-line.ts';
import { type NamesFile, rowLine, usualAnchors } from './names-file.ts';

import { type PublishedFile, toColumn } from './published-file.ts';

/** The file of these entries, in their order. */
export function toNamesFile(slices: readonly Slice[], locales: readonly string[]): NamesFile {
  const records = slices.map(({ record }) => record);
  const rowsBySlice = slices.map(rowsOf);
  const kinds = distinct(records.map(({ kind }) => kind));
  const namespaces = distinct(records.flatMap(({ namespace }) => namespace ?? []));
  const versions = distinct(records.map(({ version }) => version));
  const areas = distinct(records.map(({ area }) => area));
  const tables = distinct(rowsBySlice.flatMap((rows) => rows.map(tableOf)));
  const positions = (list: readonly string[], of: (record: SearchRecord) => string | null) =>
    writeNumbers(records.map((record) => list.indexOf(of(record) ?? '')));
  const keywordKinds = distinct(slices.flatMap((slice) => keywordsIn(slice).map(keywordKind)));
  const whole = slices.every(({ record, places }) => record.rows.length === places.length);
  return {
    kinds,
    tables,
    namespaces,
    versions,
    areas,
    names: records.map(({ name }) => escapeName(name)).join('\n'),
    kind: positions(kinds, ({ kind }) => kind),
    namespace: positions(['', ...namespaces], ({ namespace }) => namespace),
    version: positions(versions, ({ version }) => version),
    area: positions(areas, ({ area }) => area),
    flags: records.map(({ flags }) => (flags ? '1' : '0')).join(''),
    ids: records.map(idForm).join('\n'),
    rows: withoutRepeats(rowsBySlice.map(rowLine)).join('\n'),
    tablesOfRows: rowsBySlice.map((rows) => tableRuns(rows, tables)).join('\n'),
    texts: records
      .flatMap(({ summary }, i) => [summary, ...(rowsBySlice[i] ?? []).map(({ texts }) => texts)])
      .map((texts) => (Object.keys(texts).length > 0 ? '1' : '0'))
      .join(''),
    anchors: unusualAnchors(rowsBySlice),
    units: writeNumbers(toSteps(slices.map(({ unit }) => unit))),
    ...(!whole && { places: slices.map(({ places }) => writeNumbers(toSteps(places))).join('\n') }),
    keywordKinds,
    keywords: withoutRepeats(
      slices.map((slice) => keywordLine(keywordsIn(slice), keywordKinds)),
    ).join('\n'),
    published: Object.fromEntries(
      locales.map((locale) => [locale, toPublishedFile(rowsBySlice.flat(), locale)]),
    ),
  };
}

/** Locales that printed something else for a literal of these entries. */
export function publishedLocales(records: readonly SearchRecord[]): string[] {
  return distinct(records.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row.published))));
}

function toPublishedFile(rows: readonly SearchRow[], locale: string): PublishedFile {
  return {
    names: toColumn(
      rows.map(({ name }) => name),
      rows.map(({ published }) => published[locale]?.name),
    ),
    values: toColumn(
      rows.map(({ value }) => value),
      rows.map(({ published }) => published[locale]?.value),
    ),
  };
}

/** A row's table and the word before the first dot of its anchor: `members member`. */
function tableOf({ table, anchor }: { table: string; anchor: string }): string {
  return `${table} ${anchor.split('.', 1)[0] ?? ''}`;
}

function tableRuns(rows: readonly SearchRow[], tables: readonly string[]): string {
  const runs: number[] = [];
  for (const row of rows) {
    const table = tables.indexOf(tableOf(row));
    if (runs.at(-2) === table) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(table, 1);
  }
  return runs.length <= 2 && (runs[0] ?? 0) === 0 ? '' : writeNumbers(runs);
}

function withoutRepeats(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index > 0 && line === lines[index - 1] ? '^' : line));
}

function idForm({ id, version, area, name }: SearchRecord): string {
  const start = `${version}/`;
  const rest = id.startsWith(start) ? id.slice(start.length) : null;
  const lower = name.toLowerCase();
  if (rest === `${area}-${lower}`) return '-';
  if (rest === `${area}/${lower}`) return '/';
  if (rest === lower) return '';
  return `=${escapeName(id)}`;
}

function unusualAnchors(rowsBySlice: readonly (readonly SearchRow[])[]): Record<string, string> {
  const unusual: Record<string, string> = {};
  let at = 0;
  for (const rows of rowsBySlice) {
    const usual = usualAnchors(
      rows.map((row) => ({ word: tableOf(row).split(' ')[1] ?? '', name: row.name })),
    );
    rows.forEach((row, index) => {
      if (row.anchor !== usual[index]) unusual[at + index] = row.anchor;
    });
    at += rows.length;
  }
  return unusual;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)].sort(compare);
}
