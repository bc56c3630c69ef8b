import { damageOf, literalsIn } from '../model/change.ts';
import { type Entry, tablesOf } from '../model/entry.ts';
import type { Standing, Tally } from '../model/entry-record.ts';
import type { Locale } from '../model/text.ts';

/** Returns how each translation of an entry stands, by locale. */
export function standingsOf(entry: Entry): Record<Locale, Standing> {
  return Object.fromEntries(
    Object.entries(entry.translations).map(([locale, { state }]) => [
      locale,
      {
        state,
        aligned: !tablesOf(entry).some(({ alignment }) => alignment[locale]?.by === 'none'),
        damage: damageOf(entry, locale),
        literals: literalsOf(entry, locale),
      },
    ]),
  );
}

function literalsOf(entry: Entry, locale: Locale): Standing['literals'] {
  const tally = (type: 'name' | 'value') =>
    sum(tablesOf(entry).map((table) => literalsIn(table, locale, type)));
  const changed = entry.translations[locale]?.publishedTitle === undefined ? 0 : 1;
  return { names: tally('name'), values: tally('value'), typeNames: { total: 1, changed } };
}

/** Returns several tallies as one. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { total, changed }) => ({ total: all.total + total, changed: all.changed + changed }),
    { total: 0, changed: 0 },
  );
}
