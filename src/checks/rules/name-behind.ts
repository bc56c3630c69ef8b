import { literalFindings } from '../literal-findings.ts';
import type { PairRule } from '../rule.ts';

/** A name as the English spelled it when it was translated. */
export const nameBehind: PairRule = {
  id: 'name/behind',
  severities: ['warning'],
  finds: 'A name as the English spelled it when it was translated',
  why: 'The translation is right about an older version of the API, which may be gone.',
  remedy: "Translate the row again from today's English.",
  literal: true,
  find: (pair) => literalFindings(pair, 'name', 'behind'),
};
