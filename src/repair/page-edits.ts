import type { Page, RawSection } from '../ingest/parse/page.ts';
import type { RawRow } from '../ingest/parse/table.ts';
import type { EnumEntry } from '../model/entry.ts';
import type { Member, MemberTarget } from '../model/table.ts';
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
 * @param entries the enums of its path, joined from the same text
 */
export function pageEdits(
  page: Page,
  entries: readonly EnumEntry[],
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
      mendHeading(result, entry, locale, sections, templates);
    if (translation.alignment.by === 'none')
      result.left.push({
        place: placed(translation.path, translation.loose[0]?.at ?? [1, 1]),
        expected: `the members of ${entry.name}`,
        actual: 'a table that could not be aligned',
        reason: translation.alignment.reason,
      });
    for (const member of entry.members) {
      const target = member.targets[locale];
      const row = target && rows.get(String(target.at.name));
      if (target && row) mendRow(result, member, target, row, page);
    }
  }
  return result;
}

function mendHeading(
  { edits, left }: PageEdits,
  entry: EnumEntry,
  locale: Locale,
  sections: Map<string, RawSection>,
  templates: Templates | undefined,
): void {
  const at = entry.blocks.find(({ role }) => role === 'title')?.at[locale] ?? [1, 1];
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

function mendRow(
  result: PageEdits,
  member: Member,
  target: MemberTarget,
  row: RawRow,
  page: Page,
): void {
  const path = `${page.locale}/${page.path}`;
  for (const kind of ['name', 'value'] as const) {
    const cell = cellAt(row, target.at[kind], page);
    const actual = target.published[kind];
    const expected = member[kind];
    if (!cell || expected === null) continue;
    const reason = actual === undefined ? null : whyLeft(kind, actual, target, page);
    const edit =
      actual === undefined
        ? spaceEdit(cell, row)
        : reason === null
          ? literalEdit(kind, cell, expected)
          : null;
    if (edit) result.edits.push(edit);
    else if (actual !== undefined)
      result.left.push({
        place: placed(path, target.at[kind] ?? target.at.name),
        expected,
        actual,
        reason: reason ?? 'the cell holds more than the literal',
      });
  }
}

/** Why a literal that differs is no damage that may be mended, or null. */
function whyLeft(
  kind: 'name' | 'value',
  actual: string,
  target: MemberTarget,
  page: Page,
): string | null {
  if (actual === target.from[kind])
    return 'it is what the English said when it was translated: have the page translated anew';
  if (kind === 'value' && page.format === 'plain' && /^-?\d+$/.test(actual))
    return 'it is a number too, and may be that of another version: compare the versions';
  return null;
}
