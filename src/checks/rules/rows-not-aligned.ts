import type { PairRule } from '../rule.ts';

/** A table whose rows could not be matched with the source's, so that none of its literals can be checked. */
export const rowsNotAligned: PairRule = {
  id: 'rows/not-aligned',
  severities: ['warning'],
  finds: 'A table whose rows could not be matched with those of the source',
  why: 'None of its names and values can be checked or restored until someone looks at it.',
  remedy: 'Give the table the rows of the source, in their order.',
  find: ({ translation, entry, locale }) => {
    if (translation.alignment.by !== 'none') return [];
    return [
      {
        expected: 'rows that can be matched with the source',
        actual: translation.alignment.reason,
        at: translation.loose[0]?.at ?? entry.blocks[0]?.at[locale] ?? [1, 1],
      },
    ];
  },
};
