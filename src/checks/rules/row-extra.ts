import type { PairRule } from '../rule.ts';

/** A row that the source does not have. */
export const rowExtra: PairRule = {
  id: 'row/extra',
  severities: ['warning'],
  finds: 'A row that the source does not have',
  why: 'What it names may not exist, and cannot be checked.',
  remedy: 'Take the row out, or write its name as the source has it.',
  find: ({ tables }) =>
    tables.flatMap(({ differences }) =>
      (differences?.extra ?? []).map(({ name, at }) => ({ expected: '', actual: name, at })),
    ),
};
