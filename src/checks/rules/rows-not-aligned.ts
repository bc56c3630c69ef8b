import { blocksOf, tablesOf } from '../../model/entry.ts';
import type { PairRule } from '../rule.ts';

/** A table whose rows could not be matched with the source's, so that none of its literals can be checked. */
export const rowsNotAligned: PairRule = {
  id: 'rows/not-aligned',
  severities: ['error'],
  finds: 'A table whose rows could not be matched with those of the source',
  why: 'None of its names and values can be checked or restored until someone looks at it.',
  remedy: 'Give the table the rows of the source, in their order.',
  find: ({ entry, locale }) =>
    tablesOf(entry).flatMap(({ alignment: { [locale]: alignment }, unmatched }) => {
      if (alignment?.by !== 'none') return [];
      return [
        {
          expected: 'rows that can be matched with the source',
          actual: alignment.reason,
          at: unmatched[locale]?.[0]?.at ?? blocksOf(entry)[0]?.at[locale] ?? [1, 1],
        },
      ];
    }),
};
