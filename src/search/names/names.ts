import type { SearchKeyword } from '../../model/search-record.ts';
import { toShape } from '../text/name-shape.ts';
import { canonicalValue } from '../text/numbers.ts';
import { fromSteps, readNumbers } from '../text/varints.ts';
import { bear, push } from './bearers.ts';
import type { EntryItem, KeywordItem, NameItem, PublishedItem, RowItem } from './name-items.ts';
import { type NamesFile, readRowLine, usualAnchors } from './names-file.ts';
import { readColumn } from './published-file.ts';
import { readEntries } from './read-entries.ts';

type NewEntry = Omit<EntryItem, 'shape' | 'keywords'> & { keywords: readonly SearchKeyword[] };

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
  readonly #keywordsByKey = new Map<string, KeywordItem>();
  readonly #publishedByKey = new Map<string, PublishedItem>();

  /** Adds a file. */
  add(file: NamesFile): void {
    const entries = readEntries(file);
    const tables = file.tables.map((table) => table.split(' '));
    const lines = file.rows.split('\n');
    const places = file.places?.split('\n');
    const tableLines = file.tablesOfRows.split('\n');
    const added: { row: number; isNew: boolean }[] = [];
    let line = '';
    let unitOfFile = 0;
    const hasText = (): boolean => file.texts[unitOfFile++] === '1';
    entries.forEach((entry, index) => {
      const position = this.#addEntry({ ...entry, hasText: hasText() });
      if (lines[index] !== '^') line = lines[index] ?? '';
      const runs = readNumbers(tableLines[index] ?? '');
      const own = readRowLine(line).map((row, order) => {
        const [table = '', word = ''] = tables[tableAt(runs, order)] ?? [];
        return { ...row, table, word };
      });
      const anchors = usualAnchors(own);
      const at = places && fromSteps(readNumbers(places[index] ?? ''));
      own.forEach(({ name, value, table }, order) => {
        const anchor = file.anchors[added.length] ?? anchors[order] ?? '';
        const unit = entry.unit + 1 + (at?.[order] ?? order);
        added.push(
          this.#addRow({
            entry: position,
            unit,
            table,
            name,
            value,
            anchor,
            hasText: hasText(),
          }),
        );
      });
    });
    for (const locale of Object.keys(file.published))
      this.#addPublished(file.published, locale, added);
  }

  /** Adds what translations printed for the rows of the one file that was added before. */
  addPrinted(published: NamesFile['published']): void {
    const added = this.rows.map((_, row) => ({ row, isNew: true }));
    for (const locale of Object.keys(published)) this.#addPublished(published, locale, added);
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
    return this.#rowsByValue.get(canonicalValue(value)) ?? [];
  }

  /** Entry and row of a unit; the row is null for the entry itself; null where the unit is not loaded. */
  ofUnit(unit: number): { entry: number; row: number | null } | null {
    const entry = this.#entryOfUnit.get(unit);
    if (entry !== undefined) return { entry, row: null };
    const row = this.#rowOfUnit.get(unit);
    return row === undefined ? null : { entry: this.rows[row]?.entry ?? 0, row };
  }

  #addEntry({ keywords, ...entry }: NewEntry): number {
    const known = this.#entryOfUnit.get(entry.unit);
    if (known !== undefined) return known;
    const position = this.entries.length;
    const shape = bear(this.#entriesByName, this.entryNames, entry.name, position);
    const own = keywords.map((keyword) => ({
      item: this.#bearKeyword(keyword, position),
      anchor: keyword.anchor,
    }));
    this.entries.push({ ...entry, shape, keywords: own });
    this.#entryOfUnit.set(entry.unit, position);
    return position;
  }

  #bearKeyword({ of, text }: SearchKeyword, bearer: number): KeywordItem {
    const key = `${of} ${text}`;
    let item = this.#keywordsByKey.get(key);
    if (!item) {
      item = { ...toShape(text), of, bearers: [] };
      this.#keywordsByKey.set(key, item);
      this.keywords.push(item);
    }
    item.bearers.push(bearer);
    return item;
  }

  #addRow(row: Omit<RowItem, 'shape' | 'canonical'>): { row: number; isNew: boolean } {
    const known = this.#rowOfUnit.get(row.unit);
    if (known !== undefined) return { row: known, isNew: false };
    const position = this.rows.length;
    const shape = bear(this.#rowsByName, this.rowNames, row.name, position);
    const canonical = row.value === null ? null : canonicalValue(row.value);
    this.rows.push({ ...row, shape, canonical });
    this.#rowOfUnit.set(row.unit, position);
    this.entries[row.entry]?.rows.push(position);
    if (canonical !== null) push(this.#rowsByValue, canonical, position);
    return { row: position, isNew: true };
  }

  #addPublished(
    published: NamesFile['published'],
    locale: string,
    added: readonly { row: number; isNew: boolean }[],
  ): void {
    const columns = published[locale];
    if (!columns) return;
    const printed = this.printed.get(locale) ?? { name: new Map(), value: new Map() };
    this.printed.set(locale, printed);
    for (const [of, column] of [
      ['name', columns.names],
      ['value', columns.values],
    ] as const) {
      const literals = added.map(({ row }) => this.rows[row]?.[of] ?? null);
      for (const [order, text] of readColumn(literals, column)) {
        const { row, isNew } = added[order] ?? { row: 0, isNew: false };
        if (!isNew) continue;
        const literal = literals[order] ?? '';
        const key = [of, locale, literal, text].join('\n');
        let item = this.#publishedByKey.get(key);
        if (!item) {
          item = { ...toShape(text), of, locale, literal, bearers: [] };
          this.#publishedByKey.set(key, item);
          this.published.push(item);
        }
        item.bearers.push(row);
        printed[of].set(row, text);
      }
    }
  }
}

/** Table of the row at a place, from runs of table and number of rows. */
function tableAt(runs: readonly number[], place: number): number {
  let end = 0;
  for (let index = 0; index < runs.length; index += 2) {
    end += runs[index + 1] ?? 0;
    if (place < end) return runs[index] ?? 0;
  }
  return 0;
}
