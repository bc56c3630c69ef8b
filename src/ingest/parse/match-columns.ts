import { decodeReferences } from '../../html/decode-references.ts';
import type { ColumnKind, TableKind } from '../../kinds/kind.ts';
import { limits } from '../read/limits.ts';
import { sideOf } from '../segment/raw-text.ts';
import type { RawTable } from './table.ts';

/** For each column of a table's kind, the numbers of the page's own columns that it is made of; none where it has none. */
export type ColumnNumbers = readonly (readonly number[])[];

/** The English texts of a table's header without marks, or null where a cell has none. */
export function headerOf(table: RawTable): string[] | null {
  const header: string[] = [];
  for (const cell of table.header.slice(0, limits.cells)) {
    const text = sideOf(cell, 'source', 'source');
    if (text === null && cell.segments.length > 0) return null;
    header.push(
      decodeReferences(text ?? '')
        .replace(/[*_`]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  }
  return header;
}

/** Which columns of a table are which of its kind's, by an English header; null where a column that it must have is missing. */
export function columnsByHeader(header: readonly string[], kind: TableKind): ColumnNumbers | null {
  const taken = new Set<number>();
  const find = ({ header: wanted, leads }: ColumnKind): number[] => {
    const at = header.findIndex(
      (text, i) =>
        !taken.has(i) &&
        (i === 0 || (wanted !== 'first' && !leads)) &&
        (wanted === 'first' || (wanted !== 'rest' && wanted.test(text))),
    );
    if (at === -1) return [];
    taken.add(at);
    return [at];
  };
  const numbers = kind.columns.map((column) => (column.header === 'rest' ? [] : find(column)));
  const rest = kind.columns.findIndex((column) => column.header === 'rest');
  if (rest !== -1) numbers[rest] = header.flatMap((_, i) => (taken.has(i) ? [] : [i]));
  const isComplete = kind.columns.every(
    ({ optional }, i) => optional || (numbers[i]?.length ?? 0) > 0,
  );
  return isComplete ? numbers : null;
}

/** A source's table, and which of its columns are which of its kind's. */
export interface SourceColumns {
  table: RawTable;
  columns: ColumnNumbers;
}

/** The columns of a table of unknown language, taken over from its source; by their order where there is none. */
export function columnsLike(
  table: RawTable,
  kind: TableKind,
  source: SourceColumns | null,
): ColumnNumbers {
  const width = table.header.length;
  const wanted = source?.columns.flat().length;
  if (source && wanted === width) return source.columns;
  const inOrder = columnsInOrder(width, kind);
  if (!source || wanted !== width + 1) return inOrder;
  const choices = [inOrder, ...withoutOne(source.columns)];
  const fits = choices.map((columns) => literalsHeld(table, columns, kind, source));
  return choices[fits.indexOf(Math.max(...fits))] ?? inOrder;
}

/** A source's columns without one of them, each but the first. */
function withoutOne(columns: ColumnNumbers): ColumnNumbers[] {
  return columns.flatMap((own, i) => {
    const [lost] = own;
    if (i === 0 || lost === undefined || own.length > 1) return [];
    return [
      columns.map((numbers, n) =>
        n === i ? [] : numbers.map((number) => (number > lost ? number - 1 : number)),
      ),
    ];
  });
}

/** How many cells of a table hold what a cell of its source holds in the same column of literals, sentences there off. */
function literalsHeld(
  table: RawTable,
  columns: ColumnNumbers,
  { columns: kinds }: TableKind,
  source: SourceColumns,
): number {
  const cellsIn = ({ rows }: RawTable, number: number | undefined, side: 'source' | 'target') =>
    rows.flatMap(({ cells }) => {
      const cell = cells[number ?? -1];
      return (cell && sideOf(cell, side, side)?.trim()) || [];
    });
  return kinds.reduce((sum, { type }, i) => {
    if (type === 'prose' || type === 'label') return sum;
    const known = new Set(cellsIn(source.table, source.columns[i]?.[0], 'source'));
    const own = cellsIn(table, columns[i]?.[0], 'target');
    const isSentence = (text: string) => /\S\s+\S+\s+\S|[.。]$/.test(text);
    return own.reduce((n, text) => n + (known.has(text) ? 1 : isSentence(text) ? -1 : 0), sum);
  }, 0);
}

function columnsInOrder(width: number, kind: TableKind): ColumnNumbers {
  const literals = kind.columns.filter(({ type }) => type !== 'prose');
  const columns = width > literals.length ? kind.columns : kind.columns.filter(isNeeded);
  return kind.columns.map((column) => {
    const at = columns.indexOf(column);
    if (at === -1 || at >= width) return [];
    if (at < columns.length - 1) return [at];
    return Array.from({ length: width - at }, (_, i) => at + i);
  });
}

/** Whether a column is there where a table is too narrow for all: what names the row, and prose. */
function isNeeded({ type, optional }: ColumnKind): boolean {
  return type === 'prose' || !optional;
}
