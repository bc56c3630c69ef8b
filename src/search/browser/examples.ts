import type { Names } from '../names/names.ts';

/** Letters of a name that is read at a glance. */
const short = 20;

/**
 * Searches that show what can be asked, from the loaded names: the name that most entries have, an entry with one of its
 * rows, an entry with a value, what a translation printed.
 *
 * @param locale translation whose printed literal is taken, where it has one
 */
export function exampleSearches(names: Names, locale: string): string[] {
  const common = names.rowNames.reduce<(typeof names.rowNames)[number] | undefined>(
    (best, item) => (item.bearers.length > (best?.bearers.length ?? 0) ? item : best),
    undefined,
  );
  const telling = names.rows.filter(
    ({ name, value }) => value !== null && /^[a-z]+[A-Z]/.test(name),
  );
  const entryOf = (row: (typeof telling)[number]) => names.entries[row.entry];
  const row = telling.find((one) => (entryOf(one)?.name.length ?? 0) <= short) ?? telling[0];
  const entry = row && entryOf(row);
  const printed = names.published.find(
    (item) => item.of === 'name' && item.locale === locale && item.compact !== '',
  );
  return [
    common?.text,
    entry && `${entry.name}.${row.name}`,
    entry && row.value !== null ? `${entry.name} = ${row.value}` : undefined,
    printed?.text,
  ].filter((text) => text !== undefined);
}
