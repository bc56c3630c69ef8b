import type { PairRule } from '../rule.ts';

/** A row that stands in the translation more often than in the source. */
export const rowTwice: PairRule = {
  id: 'row/twice',
  severities: ['warning'],
  finds: 'A row that stands more often than in the source',
  why: 'Nobody can tell which of them is right.',
  remedy: 'Take one of the rows out, or write its name as the source has it.',
  find: ({ tables }) =>
    tables.flatMap(({ differences }) =>
      (differences?.twice ?? []).map(({ name, at, anchor }) => ({
        expected: `${name} once`,
        actual: name,
        at,
        anchor,
      })),
    ),
};
