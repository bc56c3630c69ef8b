import type { Entry, Listing, Translation } from '../../../src/model/entry.ts';
import { upstream } from '../../../src/model/origin.ts';
import type { AreaNames } from '../../../src/model/site.ts';
import type { Cell, Column, Row, Table } from '../../../src/model/table.ts';
import { recorded } from '../../../src/store/reference-records.ts';
import { type SiteIndex, siteIndex } from '../../../src/views/site/site-index.ts';
import { markup } from '../../support/markup.ts';

/** What translations have of a row, by locale: what they print for its literals, and its text. */
type Targets = Record<string, { name?: string; value?: string; description?: string | null }>;

/** A row as short as a test wants it. A table whose first row has no value, or no description, has no such column. */
export type Short = [
  name: string,
  value?: string | null,
  description?: string | null,
  targets?: Targets,
];

/** Returns a table of members. */
export function members(...rows: Short[]): Table {
  const [first] = rows;
  const columns: Column[] = [{ key: 'name', type: 'name' }];
  if (first?.[1] != null) columns.push({ key: 'value', type: 'value' });
  if (first?.[2] != null) columns.push({ key: 'description', type: 'prose' });
  return {
    type: 'table',
    kind: 'members',
    section: 'members',
    columns,
    rows: rows.map((row) => toRow(columns, row)),
    alignment: {},
    unmatched: {},
  };
}

function toRow(
  columns: readonly Column[],
  [name, value = null, description = null, targets = {}]: Short,
): Row {
  const locales = Object.keys(targets);
  const cells = columns.map(({ type }): Cell => {
    if (type === 'prose')
      return {
        type: 'prose',
        source: description === null ? null : markup(description),
        targets: Object.fromEntries(
          locales.map((locale) => {
            const text = targets[locale]?.description;
            return [locale, { text: text == null ? null : markup(text) }];
          }),
        ),
      };
    const published = locales.map(
      (locale) => [locale, targets[locale]?.[type === 'name' ? 'name' : 'value']] as const,
    );
    return {
      type: 'literal',
      literal: (type === 'name' ? name : value) ?? '',
      targets: Object.fromEntries(
        published.map(([locale, text]) => [
          locale,
          { at: [1, 1], ...(text === undefined ? {} : { published: text }) },
        ]),
      ),
    };
  });
  return {
    anchor: `member.${name}`,
    cells,
    at: Object.fromEntries(['en', ...locales].map((locale) => [locale, [1, 1]])),
  };
}

/** Returns an enum named by its id's last part, with what a test is about. */
export function entry(id: string, more: Partial<Entry> = {}): Entry {
  const [version = 'beta', stem = '', section = null] = id.split('/');
  return {
    id,
    kind: 'enum',
    name: section ?? stem.split('-').at(-1) ?? stem,
    namespace: 'microsoft.graph',
    version,
    area: stem.split('-').slice(0, -1).join('-') || stem,
    stem,
    section,
    path: `api-reference/${version}/resources/${stem}.md`,
    headingSlug: '',
    hasSourceFile: true,
    origin: upstream,
    parts: [],
    translations: {},
    findings: {},
    ...more,
  };
}

/** Returns the translation of a page side by side. */
export function translation(more: Partial<Translation> = {}): Translation {
  return { path: '', format: 'sxs', state: 'current', ...more };
}

/** Returns the index of entries that are all in memory. */
export function indexOf(
  entries: Entry[],
  listings: Listing[] = [],
  areas: AreaNames = {},
): SiteIndex {
  const site = { locales: ['en'], problems: [], skipped: [], history: [], areas };
  const { entries: records, read } = recorded({ entries, listings, site });
  return siteIndex(records, listings, read, areas);
}
