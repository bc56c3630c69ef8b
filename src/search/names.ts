import type { NameItem, PublishedItem, RowItem, TypeItem } from './name-items.ts';
import { toShape } from './name-parts.ts';
import { type NamesFile, readMemberLine, unescapeName, usualAnchors } from './names-file.ts';
import { type PublishedFile, readColumn } from './published-file.ts';
import { canonicalValue } from './values.ts';

/** The names tier in memory. Parts are added in their order; what is added later is found from then on. */
export class Names {
  readonly types: TypeItem[] = [];
  readonly rows: RowItem[] = [];
  readonly typeNames: NameItem[] = [];
  readonly memberNames: NameItem[] = [];
  readonly published: PublishedItem[] = [];
  /** What each locale printed, by row. */
  readonly printed = new Map<string, { name: Map<number, string>; value: Map<number, string> }>();
  /** Units that have a text, in the order of the word index. */
  readonly textUnits: number[] = [];
  /** Id of the type that the reader is looking at: its rows come before others of the same name, then those of its area. */
  here = '';
  readonly #typesByName = new Map<string, NameItem>();
  readonly #rowsByName = new Map<string, NameItem>();
  readonly #rowsByValue = new Map<string, number[]>();
  readonly #parts: number[] = [];

  /** Adds the next part. */
  addPart(file: NamesFile): void {
    this.#parts.push(this.rows.length);
    const names = file.names.split('\n').map(unescapeName);
    const versions = file.version.split(' ');
    const areas = file.area.split(' ');
    const ids = file.ids.split('\n');
    const lines = file.members.split('\n');
    const start = this.rows.length + this.types.length;
    const firstRow = this.rows.length;
    let line = '';
    names.forEach((name, index) => {
      const version = file.versions[Number(versions[index])] ?? '';
      const area = file.areas[Number(areas[index])] ?? '';
      if (lines[index] !== '^') line = lines[index] ?? '';
      const members = readMemberLine(line);
      const first = this.rows.length;
      const type = this.types.length;
      const id = toId(ids[index] ?? '', version, area, name);
      const flags = file.flags[index] === '1';
      this.types.push({
        name,
        id,
        version,
        area,
        flags,
        first,
        rows: members.length,
        unit: first + type,
      });
      bear(this.#typesByName, this.typeNames, name, type);
      const anchors = usualAnchors(members.map((member) => member.name));
      members.forEach((member, order) => {
        const row = this.rows.length;
        const anchor = file.anchors[row - firstRow] ?? anchors[order] ?? '';
        this.rows.push({ type, name: member.name, value: member.value, anchor });
        bear(this.#rowsByName, this.memberNames, member.name, row);
        if (member.value !== null) push(this.#rowsByValue, canonicalValue(member.value), row);
      });
    });
    for (let unit = 0; unit < file.texts.length; unit++)
      if (file.texts[unit] === '1') this.textUnits.push(start + unit);
  }

  /** Adds what a translation printed in a part that has been added before. */
  addPublished(part: number, locale: string, file: PublishedFile): void {
    const from = this.#parts[part] ?? 0;
    const own = this.rows.slice(from, this.#parts[part + 1]);
    const known = this.printed.get(locale) ?? { name: new Map(), value: new Map() };
    this.printed.set(locale, known);
    const literals = { name: own.map((row) => row.name), value: own.map((row) => row.value) };
    for (const [of, column] of [
      ['name', file.names],
      ['value', file.values],
    ] as const) {
      const items = new Map<string, PublishedItem>();
      for (const [row, text] of readColumn(literals[of], column)) {
        const literal = literals[of][row] ?? '';
        const key = `${literal}\n${text}`;
        const item = items.get(key) ?? { ...toShape(text), of, locale, literal, bearers: [] };
        if (item.bearers.push(from + row) === 1) this.published.push(item);
        items.set(key, item);
        known[of].set(from + row, text);
      }
    }
  }

  /** How near a type is to where the reader is: 0 the same id, 1 the same area, 2 elsewhere. */
  distance(type: number): number {
    const item = this.types[type];
    if (!item || this.here === '') return 2;
    if (item.id === this.here) return 0;
    return this.here.startsWith(`${item.version}/${item.area}`) ? 1 : 2;
  }

  /** Rows that have a value, written in any way that means the same number. */
  rowsOfValue(value: string): readonly number[] {
    return this.#rowsByValue.get(canonicalValue(value)) ?? [];
  }

  /** Unit of a row: its number among types and members together. */
  unitOfRow(row: number): number {
    return row + (this.rows[row]?.type ?? 0) + 1;
  }

  /** Type and row of a unit; the row is null for the type itself. */
  ofUnit(unit: number): { type: number; row: number | null } {
    let low = 0;
    let high = this.types.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.types[middle]?.unit ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    const offset = unit - (this.types[low]?.unit ?? 0);
    return { type: low, row: offset === 0 ? null : (this.types[low]?.first ?? 0) + offset - 1 };
  }
}

function toId(form: string, version: string, area: string, name: string): string {
  if (form.startsWith('=')) return unescapeName(form.slice(1));
  const lower = name.toLowerCase();
  return form === '' ? `${version}/${lower}` : `${version}/${area}${form}${lower}`;
}

function bear(
  byName: Map<string, NameItem>,
  items: NameItem[],
  name: string,
  bearer: number,
): void {
  const known = byName.get(name);
  if (known) {
    known.bearers.push(bearer);
    return;
  }
  const item = { ...toShape(name), bearers: [bearer] };
  byName.set(name, item);
  items.push(item);
}

function push(lists: Map<string, number[]>, key: string, item: number): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
