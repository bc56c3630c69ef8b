import type { PairRule } from '../rule.ts';

/** A value as the English gave it when it was translated. */
export const valueBehind: PairRule = {
  id: 'value/behind',
  severities: ['warning'],
  finds: 'A value as the English gave it when it was translated',
  why: 'The translation is right about an older version of the API, which may be gone.',
  remedy: "Translate the row again from today's English.",
  literal: true,
  find: ({ tables }) =>
    tables.flatMap(({ literals }) =>
      literals.value
        .filter(({ change }) => change === 'behind')
        .map(({ literal, printed, at, anchor }) => ({
          expected: literal,
          actual: printed,
          at,
          anchor,
        })),
    ),
};
