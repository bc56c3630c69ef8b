import { literalFindings } from '../literal-findings.ts';
import type { PairRule } from '../rule.ts';

/** A value as the English gave it when it was translated. */
export const valueBehind: PairRule = {
  id: 'value/behind',
  severities: ['warning'],
  finds: 'A value as the English gave it when it was translated',
  why: 'The translation is right about an older version of the API, which may be gone.',
  remedy: "Translate the row again from today's English.",
  literal: true,
  find: (pair) => literalFindings(pair, 'value', 'behind'),
};
