import type { Page, RawSection } from '../ingest/parse/page.ts';
import type { RawRow } from '../ingest/parse/table.ts';
import { changeOf } from '../model/change.ts';
import { blocksOf, type Entry, tablesOf } from '../model/entry.ts';
import type { ColumnType, LiteralTarget, Row, Table } from '../model/table.ts';
import type { Locale } from '../model/text.ts';
import { literalEdit, spaceEdit } from './cell-edits.ts';
import type { Edit, Left } from './edit.ts';
import { cellAt, placed, rowsByPlace, sectionsByPlace } from './find-by-place.ts';
import { headingEdit } from './heading-edit.ts';
import { headingBy, headingsOf, type Templates } from './heading-templates.ts';

/** What can be mended on a page, and what is left. */
export interface PageEdits {
  edits: Edit[];
  left: Left[];
}

/**
 * Returns the edits that put the source's literals back into a translated page.
 * @param page the page's text as it is now, read
 * @param entries the entries of its path, joined from the same text
 */
export function pageEdits(
  page: Page,
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
      for (const row of table.rows) {
        const raw = rows.get(String(row.at[locale]));
        if (row.at[locale] && raw) repairRow(result, table, row, raw, page);
      }
    }
  }
  return result;
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
  const edit = text && headingEdit(text, entry.name, headingBy(templates, source, entry.name));
  if (edit) edits.push(edit);
  else
    left.push({
      place: placed(entry.translations[locale]?.path ?? '', at),
      expected: entry.name,
      actual: entry.translations[locale]?.publishedTitle ?? '',
      reason: 'where the name belongs can’t be told from other headings of this language',
    });
}

function repairRow(result: PageEdits, table: Table, row: Row, raw: RawRow, page: Page): void {
  const { locale } = page;
  row.cells.forEach((cell, i) => {
    const column = table.columns[i];
    const target = cell.type === 'literal' ? cell.targets[locale] : undefined;
    if (cell.type !== 'literal' || !target || !column) return;
    const rawCell = cellAt(raw, target.at, page);
    const { published } = target;
    if (!rawCell) return;
    // Around a type or a permission stand words and links that are to be kept.
    const isWhole = column.type === 'name' || column.type === 'value';
    if (published === undefined && (!isWhole || cell.source !== undefined)) return;
    const reason = isWhole
      ? whyLeft(column.type, target, page)
      : 'it stands among words or in a link: write it by hand';
    const edit =
      published === undefined
        ? spaceEdit(rawCell, raw)
        : reason === null
          ? literalEdit(column.type === 'name' ? 'name' : 'value', rawCell, cell.literal)
          : null;
    if (edit) result.edits.push(edit);
    else if (published !== undefined)
      result.left.push({
        place: placed(`${locale}/${page.path}`, target.at ?? [1, 1]),
        expected: cell.literal,
        actual: published,
        reason: reason ?? 'the cell holds more than the literal',
      });
  });
}

/** Why a literal that differs is no damage that may be repaired, or null. */
function whyLeft(type: ColumnType, target: LiteralTarget, page: Page): string | null {
  if (changeOf(target) === 'behind')
    return 'it is what the English said when it was translated: have the page translated anew';
  if (type === 'value' && page.format === 'plain' && /^-?\d+$/.test(target.published ?? ''))
    return 'it is a number too, and may be that of another version: compare the versions';
  return null;
}
