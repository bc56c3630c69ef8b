import { literal } from '../ingest/parse/literal.ts';
import { splitRow } from '../ingest/parse/table.ts';

/**
 * Returns the Markdown of a literal for a table's cell, or null where there is none that reads back as the literal.
 * @param source Markdown of the source's cell, preferred where that says the literal
 * @param published Markdown that it replaces: code marks around it are kept
 */
export function toMarkdown(
  expected: string,
  source: string | null,
  published: string,
): string | null {
  const [, marks = ''] = /^\s*(`+)[^`]+\1\s*$/.exec(published) ?? [];
  const escaped = expected.replace(/[\\|`]/g, '\\$&');
  const coded = marks && marks + expected + marks;
  const ways = [coded, source?.trim() ?? '', expected, escaped];
  return ways.find((way) => way !== '' && literal(way) === expected && isOneCell(way)) ?? null;
}

function isOneCell(markdown: string): boolean {
  if (/[\r\n]|<\/?span/i.test(markdown)) return false;
  return splitRow({ raw: `|${markdown}|`, offset: 0 }).length === 1;
}
