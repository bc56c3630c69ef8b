import { toLine } from '../../html/to-text.ts';
import { changeOf } from '../../model/change.ts';
import { blocksOf, type Entry, tablesOf } from '../../model/entry.ts';
import { nameOf, type Row, type Table } from '../../model/table.ts';
import type { Locale } from '../../model/text.ts';

/** A literal that a translation printed as something else. */
export interface Damage {
  literal: string;
  printed: string;
}

/** What is compared of a row. */
export interface RowFacts {
  name: string;
  /** Its other literals by the key of their column, in the order of the columns. */
  literals: Map<string, string>;
  /** Its English texts. */
  text: string;
}

/** What is compared of an entry from one version of its page to the next. */
export interface EntryFacts {
  id: string;
  name: string;
  version: string;
  stem: string;
  section: string | null;
  /** The English outside its tables. */
  text: string;
  /** By their anchors. */
  rows: Map<string, RowFacts>;
  /** By locale, then by the place of the literal in the entry; a locale without a translation has no map. */
  damage: Map<Locale, Map<string, Damage>>;
}

/** Returns what is compared of an entry. */
export function entryFacts(entry: Entry): EntryFacts {
  const { id, name, version, stem, section } = entry;
  const texts = blocksOf(entry).map(({ text }) => toLine(text['en']));
  const rows = tablesOf(entry).flatMap((table) =>
    table.rows.map((row) => [row.anchor, rowFacts(table, row)] as const),
  );
  const locales = Object.keys(entry.translations);
  return {
    id,
    name,
    version,
    stem,
    section,
    text: texts.filter(Boolean).join('\n'),
    rows: new Map(rows),
    damage: new Map(locales.map((locale) => [locale, damageIn(entry, locale)])),
  };
}

function rowFacts(table: Table, row: Row): RowFacts {
  const literals = new Map<string, string>();
  const texts: string[] = [];
  for (const [i, { key, type }] of table.columns.entries()) {
    const cell = row.cells[i];
    if (cell?.type === 'prose') texts.push(toLine(cell.source));
    if (cell?.type === 'literal' && type !== 'name') literals.set(key, cell.literal);
  }
  return { name: nameOf(table, row), literals, text: texts.join('\n') };
}

function damageIn(entry: Entry, locale: Locale): Map<string, Damage> {
  const damage = new Map<string, Damage>();
  const { publishedTitle } = entry.translations[locale] ?? {};
  if (publishedTitle !== undefined)
    damage.set('title', { literal: entry.name, printed: publishedTitle });
  for (const { columns, rows } of tablesOf(entry)) {
    for (const { anchor, cells } of rows) {
      for (const [i, cell] of cells.entries()) {
        const target = cell.type === 'literal' ? cell.targets[locale] : undefined;
        if (cell.type !== 'literal' || changeOf(target) !== 'changed') continue;
        const printed = target?.published ?? '';
        damage.set(`${anchor} ${columns[i]?.key}`, { literal: cell.literal, printed });
      }
    }
  }
  return damage;
}
