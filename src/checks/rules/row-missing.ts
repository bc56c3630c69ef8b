import type { PairRule } from '../rule.ts';

/** A row that the translation lacks; the finding stands at the row that it should follow. */
export const rowMissing: PairRule = {
  id: 'row/missing',
  severities: ['warning'],
  finds: 'A row of the source that the translation lacks',
  why: 'The reader of the translation gets this row in English, or not at all elsewhere.',
  remedy: 'Write the row; a blank line or a comment ends a table, so rows after one are lost.',
  find: ({ tables }) =>
    tables.flatMap(({ differences }) =>
      (differences?.missing ?? []).map(({ name, at, anchor }) => ({
        expected: name,
        actual: '',
        at,
        anchor,
      })),
    ),
};
