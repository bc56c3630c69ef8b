import { literal } from '../ingest/parse/literal.ts';
import { unmarked } from '../ingest/parse/marks.ts';
import type { Page, RawSection } from '../ingest/parse/page.ts';
import type { RawRow } from '../ingest/parse/table.ts';
import { blocksOf, type Entry, tablesOf } from '../model/entry.ts';
import { nameColumn, nameOf, type Row, type Table } from '../model/table.ts';
import type { Locale } from '../model/text.ts';
import { literalEdit, onlyTarget, spaceEdit } from './cell-edits.ts';
import { collectionEdit } from './collection-edit.ts';
import type { Edit, Left } from './edit.ts';
import { cellsOf, placed, rowsByPlace, sectionsByPlace } from './find-by-place.ts';
import { headingEdit } from './heading-edit.ts';
import { headingsOf, type Templates, wordingOf } from './heading-templates.ts';
import { labelEdits } from './label-edits.ts';
import { type Damaged, whyLeft } from './left-unrepaired.ts';
import { movedLiterals, raggedRows } from './moved-literals.ts';
import { clashingRows } from './name-clashes.ts';
import { isLinked, type LinkedColumn, literalSegment, segmentEdit } from './segment-edit.ts';

/** What can be repaired on a page, and what is left. */
export interface PageEdits {
  edits: Edit[];
  left: Left[];
}

interface TablePage {
  page: Page;
  text: string;
  templates: Templates | undefined;
  moved: ReadonlySet<string>;
}

/**
 * Returns the edits that put the source's literals back into a translated page.
 * @param page the page as it is now, read from `text`
 * @param entries the entries of its path, joined from the same text
 */
export function pageEdits(
  page: Page,
  text: string,
  entries: readonly Entry[],
  templates: Templates | undefined,
): PageEdits {
  const result: PageEdits = { edits: [], left: [] };
  const { locale } = page;
  const rows = rowsByPlace(page);
  const sections = sectionsByPlace(page);
  for (const entry of entries) {
    const translation = entry.translations[locale];
    if (!translation) continue;
    if (translation.publishedTitle !== undefined)
      repairHeading(result, entry, locale, sections, templates);
    for (const table of tablesOf(entry)) {
      const alignment = table.alignment[locale];
      if (alignment?.by === 'none')
        result.left.push({
          place: placed(translation.path, table.unmatched[locale]?.[0]?.at ?? [1, 1]),
          expected: `the ${table.kind} of ${entry.name}`,
          actual: 'a table that could not be aligned',
          reason: alignment.reason,
        });
      const on = { page, text, templates, moved: movedLiterals(table, rows, page) };
      repairTable(result, table, rows, on);
      result.left.push(...raggedRows(table, rows, page));
    }
  }
  const isApart = ({ offset, length }: Edit) =>
    !result.edits.some((one) => offset < one.offset + one.length && one.offset < offset + length);
  result.edits.push(...labelEdits(page).filter(isApart));
  return result;
}

function repairTable(
  result: PageEdits,
  table: Table,
  rows: ReadonlyMap<string, RawRow>,
  on: TablePage,
): void {
  const { locale, path } = on.page;
  const repaired = table.rows.flatMap((row) => {
    const raw = rows.get(String(row.at[locale]));
    const own: PageEdits = { edits: [], left: [] };
    if (row.at[locale] && raw) repairRow(own, table, row, raw, on);
    return [{ row, ...own }];
  });
  const clashing = clashingRows(table, repaired, locale);
  for (const one of repaired) {
    const isKept = ({ kind }: Edit) => kind !== 'name' || !clashing.has(one);
    result.edits.push(...one.edits.filter(isKept));
    result.left.push(...one.left);
    if (!clashing.has(one)) continue;
    const cell = one.row.cells[nameColumn(table.columns)];
    const target = cell?.type === 'literal' ? cell.targets[locale] : undefined;
    result.left.push({
      place: placed(`${locale}/${path}`, target?.at ?? [1, 1]),
      expected: nameOf(table, one.row),
      actual: target?.published ?? '',
      reason: 'another row, which is left, prints this name: put that one right first',
    });
  }
}

function wholeEdit(damaged: Damaged, kind: 'name' | 'value', text: string) {
  const reason = whyLeft(damaged);
  const { rawCell, expected } = damaged;
  return { reason, edit: reason === null ? literalEdit(kind, rawCell, expected, text) : null };
}

/** A literal that may stand in a link or among words: side by side its segment is told by its English. */
function linkedEdit(damaged: Damaged, type: LinkedColumn, templates: Templates | undefined) {
  const { rawCell, expected, page, target } = damaged;
  const isBeside = page.format === 'sxs';
  const own = isBeside ? literalSegment(rawCell, type, expected) : null;
  const among =
    isBeside && !own && type === 'type' ? collectionEdit(rawCell, expected, templates) : null;
  if (among) {
    const { edit, own, printed } = among;
    const reason = whyLeft({ ...damaged, own, target: { ...target, published: printed } });
    return { reason, edit: reason === null ? edit : null };
  }
  if (!own) return { reason: 'it stands among words: write it by hand', edit: null };
  const reason = whyLeft({ ...damaged, own });
  const edit = reason === null ? segmentEdit(type === 'link' ? 'name' : type, own) : null;
  return { reason: reason ?? 'its link leads elsewhere than that of the English', edit };
}

function repairHeading(
  { edits, left }: PageEdits,
  entry: Entry,
  locale: Locale,
  sections: Map<string, RawSection>,
  templates: Templates | undefined,
): void {
  const at = blocksOf(entry).find(({ role }) => role === 'title')?.at[locale] ?? [1, 1];
  const text = sections.get(String(at))?.title?.text;
  const source = headingsOf(entry, locale)?.source ?? '';
  const edit = text && headingEdit(text, entry.name, wordingOf(templates, source, entry.name));
  if (edit) edits.push(edit);
  else
    left.push({
      place: placed(entry.translations[locale]?.path ?? '', at),
      expected: entry.name,
      actual: entry.translations[locale]?.publishedTitle ?? '',
      reason: 'where the name belongs can’t be told from other headings of this language',
    });
}

function repairRow(result: PageEdits, table: Table, row: Row, raw: RawRow, on: TablePage): void {
  const { page, text, templates, moved } = on;
  const { locale } = page;
  const cells = cellsOf(row, raw, page);
  row.cells.forEach((cell, i) => {
    const column = table.columns[i];
    const target = cell.type === 'literal' ? cell.targets[locale] : undefined;
    const rawCell = cells[i]?.[0];
    if (cell.type !== 'literal' || !target || !column || !rawCell) return;
    const { literal: expected } = cell;
    const { published } = target;
    const only = onlyTarget(rawCell);
    const isWhole = column.type === 'name' || column.type === 'value';
    if (published === undefined) {
      if (!isWhole || cell.source !== undefined) return;
      const isOwn = !only?.source || literal(only.source.raw) === expected;
      const edit = isOwn && spaceEdit(rawCell, raw, text);
      if (edit) result.edits.push(edit);
      return;
    }
    if (only && literal(unmarked(only.target.raw).text) === expected) return;
    const damaged = {
      ...{ page, table, row, column: i, expected, target, rawRow: raw, rawCell, cells, moved },
    };
    const { reason, edit } = isLinked(column.type)
      ? linkedEdit(damaged, column.type, templates)
      : wholeEdit(damaged, column.type === 'name' ? 'name' : 'value', text);
    if (edit) result.edits.push(edit);
    else
      result.left.push({
        place: placed(`${locale}/${page.path}`, target.at ?? [1, 1]),
        expected,
        actual: published,
        reason: reason ?? 'the cell holds more than the literal',
      });
  });
}
