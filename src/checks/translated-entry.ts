import { changeOf } from '../model/change.ts';
import { type Entry, type Translation, tablesOf } from '../model/entry.ts';
import { type ColumnType, nameOf, type Table } from '../model/table.ts';
import type { Html, Locale, Place } from '../model/text.ts';
import { type RowDifferences, rowDifferences } from './rows.ts';

/** An entry and one of its translations: what a check of the whole looks at. */
export interface TranslatedEntry {
  entry: Entry;
  locale: Locale;
  translation: Translation;
  tables: TranslatedTable[];
}

/** A table of an entry as a translation has it: its literals by type of column, and its texts column by column. */
export interface TranslatedTable {
  literals: Record<LiteralColumn, TranslatedLiteral[]>;
  /** The names of all its rows, those too that the translation lacks. */
  names: ReadonlySet<string>;
  texts: TranslatedText[][];
  /** How its rows differ from the source's; undefined where they could not be matched. */
  differences: RowDifferences | undefined;
}

/** The columns of literals that have checks of their own; a label that is an identifier is a name. */
export type LiteralColumn = 'name' | 'value' | 'type' | 'permissions';

/** A literal of a row and what the translation has of it. */
export interface TranslatedLiteral {
  literal: string;
  printed: string;
  change: ReturnType<typeof changeOf>;
  at: Place;
  anchor: string;
}

/** A text of a row and its translation, with the English it was made from. */
export interface TranslatedText {
  source: Html | null;
  target: Html | null;
  /** Whether it has a space at an edge that the source lacks. */
  edge: boolean;
  at: Place;
  anchor: string;
}

const start: Place = [1, 1];

/** Returns the pairs of an entry, one for each translation. */
export function translatedEntries(entry: Entry): TranslatedEntry[] {
  return Object.entries(entry.translations).map(([locale, translation]) => ({
    entry,
    locale,
    translation,
    tables: tablesOf(entry).map((table) => tableIn(table, locale)),
  }));
}

function tableIn(table: Table, locale: Locale): TranslatedTable {
  const rows = table.rows.filter(({ at }) => at[locale] !== undefined);
  const cellsOf = (i: number) =>
    rows.flatMap(({ cells, at, anchor }) => {
      const cell = cells[i];
      return cell ? [{ cell, anchor, row: at[locale] ?? start }] : [];
    });
  const columnsOf = (type: ColumnType) =>
    table.columns.flatMap((column, i) => (column.type === type ? [cellsOf(i)] : []));
  const literals = (...types: ColumnType[]) =>
    types
      .flatMap(columnsOf)
      .flat()
      .flatMap(({ cell, anchor, row }): TranslatedLiteral[] => {
        if (cell.type !== 'literal') return [];
        const { literal, targets } = cell;
        const { published, at = row } = targets[locale] ?? {};
        return [
          { literal, printed: published ?? literal, change: changeOf(targets[locale]), at, anchor },
        ];
      });
  const texts = [...columnsOf('prose'), ...columnsOf('label'), ...columnsOf('link')].map((column) =>
    column.flatMap(({ cell, anchor }): TranslatedText[] => {
      const target = cell.type === 'prose' ? cell.targets[locale] : undefined;
      if (cell.type !== 'prose' || !target?.at) return [];
      const { text, former, at, edge = false } = target;
      return [{ source: former ?? cell.source, target: text, edge, at, anchor }];
    }),
  );
  const names = new Set(table.rows.map((row) => nameOf(table, row)));
  return {
    literals: {
      name: literals('name', 'link'),
      value: literals('value'),
      type: literals('type'),
      permissions: literals('permissions'),
    },
    names,
    texts,
    differences: rowDifferences(table, locale),
  };
}
