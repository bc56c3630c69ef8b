import type { PairRule } from '../rule.ts';

/** A column of the source that no row of the translation has. */
export const columnMissing: PairRule = {
  id: 'column/missing',
  severities: ['error'],
  finds: 'A column of the source that the translation lacks',
  why: 'None of its literals or texts can be checked or shown.',
  remedy: 'Add the column to the header and to every row.',
  find: ({ tables }) =>
    tables.flatMap(({ differences }) =>
      (differences?.columns ?? []).map(({ key, at }) => ({
        expected: `a column “${key}”`,
        actual: 'none',
        at,
      })),
    ),
};
