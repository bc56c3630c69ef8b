import { toText } from '../html/to-text.ts';
import type { Cell, Row, Table, UnmatchedRow } from '../model/table.ts';
import { nameColumn } from '../model/table.ts';
import type { Html, Locale, Place } from '../model/text.ts';

/** How the rows of a translation's table differ from those of the source. */
export interface RowDifferences {
  /** Rows that only the source has, each at the row that it should follow. */
  missing: { name: string; anchor: string; at: Place }[];
  /** Rows that only the translation has. */
  extra: { name: string; at: Place }[];
  /** Rows that the translation has once more, by the row whose name they have. */
  twice: { name: string; anchor: string; at: Place }[];
  /** Texts that the source has and the translation lacks. */
  empty: { source: Html; anchor: string; at: Place }[];
  /** Keys of columns in which the source writes, and that no row of the translation has. */
  columns: { key: string; at: Place }[];
}

/** Returns how a translation's rows differ from the source's; undefined where they could not be matched. */
export function rowDifferences(table: Table, locale: Locale): RowDifferences | undefined {
  const { alignment, columns, rows, unmatched } = table;
  if (!alignment[locale] || alignment[locale].by === 'none') return undefined;
  const own = rows.filter(({ at }) => at[locale]);
  const start: Place = own[0]?.at[locale] ?? [1, 1];
  const anchors = new Map(rows.map((row) => [nameOf(table, row), row.anchor]));
  const left = (unmatched[locale] ?? []).map(({ cells, from, at }) => ({
    name: nameIn(table, cells),
    english: from && nameIn(table, from),
    at,
  }));
  const lacking = columns.flatMap((_, i) =>
    own.some(({ cells }) => hasSource(cells[i])) && own.every(({ cells }) => !has(cells[i], locale))
      ? [i]
      : [],
  );
  let last = start;
  const missing = rows.flatMap((row) => {
    const at = row.at[locale];
    if (at) last = at;
    return at ? [] : [{ name: nameOf(table, row), anchor: row.anchor, at: last }];
  });
  // A line of a description, cut off by a line break, is read as a row; nobody could match its words.
  const isSame = (english: string | null, name: string) =>
    english !== null && /\s/.test(english) && name.startsWith(english);
  return {
    missing: missing.filter(({ name }) => !left.some(({ english }) => isSame(english, name))),
    extra: left.filter(
      ({ name, english }) =>
        english !== '' && !anchors.has(name) && !missing.some((row) => isSame(english, row.name)),
    ),
    twice: left.flatMap(({ name, at }) => {
      const anchor = anchors.get(name);
      return anchor === undefined ? [] : [{ name, at, anchor }];
    }),
    empty: own.flatMap((row) => emptyIn(row, locale, lacking)),
    columns: lacking.map((i) => ({ key: columns[i]?.key ?? '', at: start })),
  };
}

function nameOf({ columns }: Table, { cells }: Row): string {
  const cell = cells[nameColumn(columns)];
  return cell?.type === 'literal' ? cell.literal : toText(cell?.source ?? null).trim();
}

function nameIn({ columns }: Table, cells: UnmatchedRow['cells']): string {
  const cell = cells[nameColumn(columns)];
  return cell?.type === 'literal' ? (cell.text ?? '') : toText(cell?.text ?? null).trim();
}

/** Whether the source writes anything in a cell; a column of texts that its table lacks is one of empty cells. */
function hasSource(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.type !== 'prose' || (cell.source ?? '') !== '');
}

/** Whether a translation's row has a cell at all, be it empty. */
function has(cell: Cell | undefined, locale: Locale): boolean {
  if (cell?.type !== 'prose') return cell?.targets[locale]?.at !== undefined;
  const target = cell.targets[locale];
  return target?.at !== undefined || (target?.text ?? '') !== '';
}

/** Whether a text says something: a dash or a blank stands for none, a picture for itself. */
function says(text: Html | null): boolean {
  return text !== null && (text.includes('<img') || /[\p{L}\p{N}]/u.test(toText(text)));
}

function emptyIn({ anchor, cells, at }: Row, locale: Locale, lacking: readonly number[]) {
  return cells.flatMap((cell, i) => {
    if (cell.type !== 'prose' || !cell.source || lacking.includes(i)) return [];
    const target = cell.targets[locale];
    const source = target?.former ?? cell.source;
    if (!target || !source || says(target.text) || !says(source)) return [];
    const place: Place = target.at ?? at[locale] ?? [1, 1];
    return [{ source, anchor, at: place }];
  });
}
