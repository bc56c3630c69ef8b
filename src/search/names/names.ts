import type { SearchKeyword } from '../../model/search-record.ts';
import { toShape } from '../text/name-shape.ts';
import { canonicalValue } from '../text/numbers.ts';
import { fromSteps, readNumbers } from '../text/varints.ts';
import { bear, push } from './bearers.ts';
import type { EntryItem, KeywordItem, NameItem, PublishedItem, RowItem } from './name-items.ts';
import type { NamesFile } from './names-file.ts';
import { readColumn, rowsByLiteral } from './published-file.ts';
import { readEntries } from './read-entries.ts';
import { type ReadRow, readRows } from './read-rows.ts';

type NewEntry = Omit<EntryItem, 'shape' | 'hasText' | 'keywords'> & {
  keywords: readonly SearchKeyword[];
};

/** Rows of a file of names that was added, of which those before `known` were there already. */
export interface AddedRows {
  rows: number[];
  known: number;
}

/** The names that are loaded. Files are added as they come; what two of them have is there once. */
export class Names {
  readonly entries: EntryItem[] = [];
  readonly rows: RowItem[] = [];
  readonly entryNames: NameItem[] = [];
  readonly rowNames: NameItem[] = [];
  readonly published: PublishedItem[] = [];
  readonly keywords: KeywordItem[] = [];
  /** What each locale printed, by row. */
  readonly printed = new Map<string, { name: Map<number, string>; value: Map<number, string> }>();
  /** Id of the entry that the reader is looking at: its rows come before others of the same name, then those of its area. */
  here = '';
  readonly #entryOfUnit = new Map<number, number>();
  readonly #rowOfUnit = new Map<number, number>();
  readonly #entriesByName = new Map<string, NameItem>();
  readonly #rowsByName = new Map<string, NameItem>();
  readonly #rowsByValue = new Map<string, number[]>();
  /** How many rows are in `#rowsByValue`: the others are added when a value is asked for. */
  #valued = 0;
  readonly #keywordsByKey = new Map<string, KeywordItem>();
  readonly #publishedByKey = new Map<string, PublishedItem>();

  /** Adds a file, but for what was printed. */
  add(file: NamesFile): AddedRows {
    const lines = file.rows.split('\n');
    const tableLines = file.tablesOfRows.split('\n');
    const tables = file.tables.map((table) => table.split(' '));
    const places = file.places?.split('\n');
    const added: number[] = [];
    const known = this.rows.length;
    let read: { key: string; rows: ReadRow[] } = { key: '', rows: [] };
    let line = '';
    let unitOfFile = 0;
    const hasText = (): boolean => file.texts[unitOfFile++] === '1';
    readEntries(file).forEach((entry, index) => {
      const position = this.#addEntry(entry, hasText());
      if (lines[index] !== '^') line = lines[index] ?? '';
      const runs = tableLines[index] ?? '';
      // Versions of an entry stand together, and have mostly the same rows.
      const key = `${runs} ${line}`;
      if (read.key !== key) read = { key, rows: readRows(line, readNumbers(runs), tables) };
      const at = places && fromSteps(readNumbers(places[index] ?? ''));
      read.rows.forEach((row, order) => {
        const unit = entry.unit + 1 + (at?.[order] ?? order);
        const anchor = file.anchors[added.length] ?? row.anchor;
        added.push(this.#addRow(position, unit, row, anchor, hasText()));
      });
    });
    return { rows: added, known };
  }

  /** How near an entry is to where the reader is: 0 the same id, 1 the same area, 2 elsewhere. */
  distance(entry: number): number {
    const item = this.entries[entry];
    if (!item || this.here === '') return 2;
    if (item.id === this.here) return 0;
    return this.here.startsWith(`${item.version}/${item.area}`) ? 1 : 2;
  }

  /** Rows that have a value, written in any way that means the same number. */
  rowsOfValue(value: string): readonly number[] {
    for (; this.#valued < this.rows.length; this.#valued++) {
      const canonical = this.rows[this.#valued]?.canonical ?? null;
      if (canonical !== null) push(this.#rowsByValue, canonical, this.#valued);
    }
    return this.#rowsByValue.get(canonicalValue(value)) ?? [];
  }

  /** Entry and row of a unit; the row is null for the entry itself; null where the unit is not loaded. */
  ofUnit(unit: number): { entry: number; row: number | null } | null {
    const entry = this.#entryOfUnit.get(unit);
    if (entry !== undefined) return { entry, row: null };
    const row = this.#rowOfUnit.get(unit);
    return row === undefined ? null : { entry: this.rows[row]?.entry ?? 0, row };
  }

  #addEntry(entry: NewEntry, hasText: boolean): number {
    let position = this.#entryOfUnit.get(entry.unit);
    if (position === undefined) {
      position = this.entries.length;
      const shape = bear(this.#entriesByName, this.entryNames, entry.name, position);
      this.entries.push({ ...entry, shape, keywords: [], hasText });
      this.#entryOfUnit.set(entry.unit, position);
    }
    for (const keyword of entry.keywords) this.#addKeyword(keyword, position);
    return position;
  }

  /** Adds a keyword of an entry; a file may have some, and another all. */
  #addKeyword({ of, text, anchor }: SearchKeyword, entry: number): void {
    const key = `${of} ${text}`;
    let item = this.#keywordsByKey.get(key);
    if (!item) {
      item = { ...toShape(text), of, bearers: [] };
      this.#keywordsByKey.set(key, item);
      this.keywords.push(item);
    }
    const own = this.entries[entry]?.keywords;
    if (!own || own.some((known) => known.item === item)) return;
    own.push({ item, anchor });
    item.bearers.push(entry);
  }

  /** Position of a row, which is added where it is new. */
  #addRow(
    entry: number,
    unit: number,
    { name, value, canonical, table }: ReadRow,
    anchor: string,
    hasText: boolean,
  ): number {
    const known = this.#rowOfUnit.get(unit);
    if (known !== undefined) return known;
    const position = this.rows.length;
    const shape = bear(this.#rowsByName, this.rowNames, name, position);
    this.rows.push({ entry, unit, table, name, value, anchor, canonical, shape, hasText });
    this.#rowOfUnit.set(unit, position);
    this.entries[entry]?.rows.push(position);
    return position;
  }

  /** Adds what translations printed for rows of a file; those that were there already have theirs. */
  addPublished(published: NamesFile['published'], { rows: added, known }: AddedRows): void {
    const locales = Object.entries(published);
    if (locales.length === 0) return;
    for (const [field, columns] of [
      ['name', 'names'],
      ['value', 'values'],
    ] as const) {
      const literals = added.map((row) => this.rows[row]?.[field] ?? null);
      const rows = rowsByLiteral(literals);
      for (const [locale, file] of locales)
        for (const [order, text] of readColumn(rows, file[columns])) {
          const row = added[order] ?? 0;
          const literal = literals[order] ?? '';
          if (row >= known) this.#bearPublished({ of: field, locale, literal, text }, row);
        }
    }
  }

  #bearPublished(
    { of, locale, literal, text }: Pick<PublishedItem, 'of' | 'locale' | 'literal' | 'text'>,
    row: number,
  ): void {
    const key = [of, locale, literal, text].join('\n');
    let item = this.#publishedByKey.get(key);
    if (!item) {
      item = { ...toShape(text), of, locale, literal, bearers: [] };
      this.#publishedByKey.set(key, item);
      this.published.push(item);
    }
    item.bearers.push(row);
    let printed = this.printed.get(locale);
    if (!printed) {
      printed = { name: new Map(), value: new Map() };
      this.printed.set(locale, printed);
    }
    printed[of].set(row, text);
  }
}
