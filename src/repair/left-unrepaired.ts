import { literal } from '../ingest/parse/literal.ts';
import type { Page } from '../ingest/parse/page.ts';
import type { RawRow } from '../ingest/parse/table.ts';
import type { RawText } from '../ingest/segment/raw-text.ts';
import { changeOf } from '../model/change.ts';
import type { Cell, LiteralTarget, Row, Table } from '../model/table.ts';
import { type Only, onlyTarget } from './cell-edits.ts';
import { textOf } from './cell-text.ts';
import { isInPlace, isProse, isWordOf, longest, sourceText } from './prose.ts';

/** A literal that differs from the source's, and what stands around it. */
export interface Damaged {
  page: Page;
  table: Table;
  row: Row;
  /** Number of its column in the model's table. */
  column: number;
  expected: string;
  target: LiteralTarget;
  rawRow: RawRow;
  rawCell: RawText;
  /** The segment of the cell whose English is the literal, where other things stand beside it. */
  own?: Only;
  /** The row's cells of literals and of prose, as the page has them; none where it has none. */
  cells: readonly (readonly RawText[])[];
  /** What the table's cells print in the place of something else. */
  moved: ReadonlySet<string>;
}

/**
 * Returns why a literal that differs is left: it isn't damage, or it is not sure that the text in its cell is what became
 * of it; null where it may be replaced.
 */
export function whyLeft(damaged: Damaged): string | null {
  return (
    whyKept(damaged) ?? whyUnsure(damaged) ?? (isPlain(damaged) ? whyUnsurePlain(damaged) : null)
  );
}

const isPlain = ({ page }: Damaged) => page.format === 'plain';

function whyKept({ page, table, column, target }: Damaged): string | null {
  if (changeOf(target) === 'behind')
    return 'it is what the English said when it was translated: have the page translated anew';
  const isNumber = /^-?\d+$/.test(target.published ?? '');
  if (table.columns[column]?.type === 'value' && page.format === 'plain' && isNumber)
    return 'it is a number too, and may be that of another version: compare the versions';
  return null;
}

function whyUnsure(damaged: Damaged): string | null {
  const { page, row, column, expected, target, rawRow, rawCell, cells, moved } = damaged;
  const printed = target.published ?? '';
  if (page.problems.some((one) => one.check === 'page/ragged-row' && one.offset === rawRow.offset))
    return 'its row has more or fewer cells than the header: put the pipes right';
  const only = damaged.own ?? onlyTarget(rawCell);
  if (!only) return 'the cell holds more than the literal';
  const isBeside = page.format === 'sxs' && !damaged.own;
  if (isBeside && (!only.source || literal(only.source.raw) !== expected))
    return 'the English beside it is not this literal: put the cells in order';
  const others = row.cells.map((cell, i) => (i === column ? '' : sourceText(cell)));
  const isElsewhere = cells.some(
    (own, i) =>
      i !== column &&
      others[i] !== expected &&
      own.some((one) => holds(one, expected, row.cells[i], page)),
  );
  if (isElsewhere || moved.has(expected))
    return 'another cell holds this literal: put the cells in order';
  const isRecased = printed.toLowerCase() === expected.toLowerCase();
  if (!isRecased && row.cells.some((cell, i) => i !== column && isHeldFor(cell, printed, page)))
    return 'the cell holds what belongs into another: put the cells in order';
  const type = damaged.table.columns[column]?.type;
  // Beside English that is names alone, a list of what is left of names is no sentence.
  if (type === 'permissions' && /[A-Za-z][.。]\s*[A-Za-z]/.test(printed)) return null;
  const isValue = type === 'value';
  const most = isValue ? longest.value : page.format === 'sxs' ? longest.beside : longest.plain;
  // Without its English beside it, a word that ends as a sentence does may be all of one.
  const isEndedWord =
    page.format === 'plain' && /[.!?。！？]$/.test(printed) && /\p{L}/u.test(printed);
  if (isEndedWord || isProse(printed, most))
    return 'the cell holds a sentence: put the cells in order';
  if (hasRemark(textOf(rawCell), expected)) return 'the cell holds a remark in brackets too';
  if (
    row.cells.some(
      (cell, i) => sourceText(cell) !== '' && cell.type === 'prose' && isEmpty(cells[i]),
    )
  )
    return 'the row has lost its description, which may be what stands here';
  return null;
}

/** Whether words in brackets stand behind what is printed, other than the literal itself. */
function hasRemark(printed: string, expected: string): boolean {
  const [, remark = ''] = /\S(?:\s+\(|\s*（)([^()（）]*)[)）]$/.exec(printed) ?? [];
  return /\p{L}/u.test(remark) && remark.toLowerCase() !== expected.toLowerCase();
}

/** Whether a cell is a literal or, on a plain page, holds it as a word that its own English does not have. */
function holds(own: RawText, expected: string, cell: Cell | undefined, { format }: Page): boolean {
  const text = textOf(own);
  if (cell?.type !== 'prose' || format !== 'plain') return text === expected;
  return isWordOf(expected, text) && !isWordOf(expected, sourceText(cell));
}

/** Whether a text is, or holds, what another cell should print and does not. */
function isHeldFor(cell: Cell, text: string, { locale }: Page): boolean {
  const isThere = cell.type === 'literal' && cell.targets[locale]?.published === undefined;
  return !isThere && isWordOf(sourceText(cell), text, cell);
}

function isEmpty(cells: readonly RawText[] | undefined): boolean {
  return !cells?.some((cell) => textOf(cell) !== '');
}

/** A plain page has no English beside its cells: that they are in order is told from the rest of the row. */
function whyUnsurePlain({ table, row, column, expected, target, cells, page }: Damaged) {
  const printed = target.published ?? '';
  const isGlossed = printed.endsWith(`(${expected})`);
  const hasWords = /[\p{L}\p{N}]/u.test(printed.replace(expected, ''));
  if (!isGlossed && hasWords && isWordOf(expected, printed))
    return 'the cell holds more than the literal';
  const literals = row.cells.filter((cell, i) => cell.type === 'literal' && i !== column);
  const isRight = literals.map(
    (cell) => cell.type === 'literal' && cell.targets[page.locale]?.published === undefined,
  );
  const prose = row.cells.flatMap((cell, i) => {
    if (cell.type !== 'prose') return [];
    const text = (cells[i] ?? []).map(textOf).join(' ');
    if (isPrintedAlike(table, i, cell, page)) return ['yes'];
    return [isInPlace({ source: sourceText(cell), text, expected, printed })];
  });
  const isWord = /\p{L}/u.test(printed);
  const isSure =
    !prose.includes('no') &&
    !((isRight.length === 0 || isWord) && prose.includes('unknown')) &&
    (isRight.length === 0 || !isWord || isRight.includes(true));
  return isSure
    ? null
    : 'nothing else of the row tells that its cells are in order: compare it with the English';
}

/** Whether another row prints the same text for the same English. */
function isPrintedAlike(table: Table, column: number, cell: Cell, { locale }: Page): boolean {
  if (cell.type !== 'prose') return false;
  const { source, targets } = cell;
  const printed = targets[locale]?.text;
  if (!printed) return false;
  return table.rows.some(({ cells: { [column]: other } }) => {
    const isOther = other?.type === 'prose' && other !== cell && other.source === source;
    return isOther && other.targets[locale]?.text === printed;
  });
}
