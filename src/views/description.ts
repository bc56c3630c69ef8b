import { toLine } from '../html/to-text.ts';
import type { Strings } from '../i18n/en/interface.ts';
import type { EnumPage } from './enum-page.ts';
import { isUndocumented } from './undocumented.ts';

/** UTF-16 units of names: what search engines show of a description. */
const roomForNames = 120;

/**
 * Returns what a search engine or a shared link says of an enum's page: its first paragraph that says something, else its
 * members.
 */
export function describeEnum(page: EnumPage, t: Strings): string {
  const said = page.before
    .filter(({ role, source }) => role === 'paragraph' && !isUndocumented(source))
    .map(({ target, source }) => toLine(target ?? source))
    .find((text) => text !== '');
  if (said !== undefined) return said;
  if (page.rows.length === 0) return t.enum.tableLabel(page.name);
  return t.enum.about(page.name, ...firstNames(page.rows.map(({ name }) => name)));
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
