import { toText } from '../../html/to-text.ts';
import type { EnumEntry, Translation } from '../../model/entry.ts';
import { type Columns, columnsLike, toColumns } from '../align/columns.ts';
import type { Page, RawSection } from '../parse/page.ts';
import { titleBlock } from '../render/page-blocks.ts';
import { toRows } from '../render/rows.ts';
import { joinMembers } from './join-table.ts';
import { provenanceOf } from './provenance.ts';

/** Joins one translation's table with an entry's members, which get a target each, and says what it is like. */
export function joinTranslation(
  { name, members }: Pick<EnumEntry, 'name' | 'members'>,
  sourceColumns: Columns,
  page: Page,
  section: RawSection,
): Translation {
  const isSideBySide = page.format === 'sxs';
  const own = isSideBySide ? toColumns(section.table) : null;
  const columns = own ?? columnsLike(section.table, sourceColumns);
  const rows = toRows(section.table, columns, 'target', 'target', page);
  const former = isSideBySide ? toRows(section.table, columns, 'source', 'target', page) : null;
  const { alignment, behind, loose } = joinMembers(members, { locale: page.locale, rows, former });
  const translation: Translation = {
    ...provenanceOf(page),
    path: `${page.locale}/${page.path}`,
    format: isSideBySide ? 'sxs' : 'plain',
    state: behind ? 'behind' : 'current',
    alignment,
    loose,
  };
  const title = titleBlock(section, page)?.target;
  if (title && !hasWord(toText(title), name)) translation.publishedTitle = toText(title);
  return translation;
}

function hasWord(text: string, word: string): boolean {
  if (!word) return false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
