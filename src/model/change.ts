import { type Entry, tablesOf } from './entry.ts';
import type { LiteralTarget, Table } from './table.ts';
import type { Locale } from './text.ts';

/**
 * What became of a literal in a translation: `changed` is damage; `behind` is what the English said when it was
 * translated. Every list, figure and finding asks here.
 */
export function changeOf(target: LiteralTarget | undefined): 'same' | 'changed' | 'behind' {
  if (target?.published === undefined) return 'same';
  return target.published === target.former ? 'behind' : 'changed';
}

/** How many of a table's literals a translation has, and how many of them it changed; of one column where given. */
export function literalsIn(
  { columns, rows }: Table,
  locale: Locale,
  type?: 'name' | 'value',
): { total: number; changed: number } {
  let total = 0;
  let changed = 0;
  for (const { cells, at } of rows) {
    if (!at[locale]) continue;
    for (const [i, cell] of cells.entries()) {
      if (cell.type !== 'literal' || (type && columns[i]?.type !== type)) continue;
      const target = cell.targets[locale];
      if (target?.at) total += 1;
      if (changeOf(target) === 'changed') changed += 1;
    }
  }
  return { total, changed };
}

/** How many literals of an entry a translation changed: those of its tables, and its name in the heading. */
export function damageOf(entry: Entry, locale: Locale): number {
  const heading = entry.translations[locale]?.publishedTitle === undefined ? 0 : 1;
  return tablesOf(entry).reduce((sum, table) => sum + literalsIn(table, locale).changed, heading);
}

/** Whether any literal of an entry was put right in a language, be it damage or only behind. */
export function isRestored(entry: Entry, locale: Locale): boolean {
  if (entry.translations[locale]?.publishedTitle !== undefined) return true;
  return tablesOf(entry).some(({ rows }) =>
    rows.some(({ cells }) =>
      cells.some((cell) => cell.type === 'literal' && changeOf(cell.targets[locale]) !== 'same'),
    ),
  );
}
