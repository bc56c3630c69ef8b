import { toLine } from '../../html/to-text.ts';
import { isUndocumented } from '../../html/undocumented.ts';
import type { Strings } from '../../i18n/en/interface.ts';
import { tableWords } from '../../i18n/interface.ts';
import type { EntryPage } from '../entry/entry-page.ts';

/** UTF-16 units of names: what search engines show of a description. */
const roomForNames = 120;

/**
 * Returns what a search engine or a shared link says of an entry's page: its first paragraph that says something, else the
 * rows of its first table.
 */
export function describeEntry(page: EntryPage, t: Strings): string {
  const said = page.before
    .filter(({ role, source }) => role === 'paragraph' && !isUndocumented(source))
    .map(({ target, source }) => toLine(target ?? source))
    .find((text) => text !== '');
  if (said !== undefined) return said;
  const table = page.body.find((part) => 'columns' in part);
  if (!table) return page.name;
  const words = tableWords(t, table.kind);
  if (table.rows.length === 0 || !words.about) return words.label(page.name);
  return words.about(page.name, ...firstNames(table.rows.map(({ name }) => name)));
}

/** The names that there is room for, at least one, and how many more there are. */
function firstNames(names: readonly string[]): [names: string[], more: number] {
  let room = roomForNames;
  const long = names.findIndex((name, i) => {
    room -= name.length + 2;
    return i > 0 && room < 0;
  });
  const shown = long < 0 ? [...names] : names.slice(0, long);
  return [shown, names.length - shown.length];
}
