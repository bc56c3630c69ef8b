import { literalFindings } from '../literal-findings.ts';
import type { PairRule } from '../rule.ts';

/** A type that is not the source's; an ordinary word around it, as in `String collection`, is translated. */
export const typeChanged: PairRule = {
  id: 'type/changed',
  severities: ['error'],
  finds: "A type that is not the source's",
  why: 'A variable of the printed type cannot be declared, or holds something else.',
  remedy: 'Write the type as the source has it.',
  literal: true,
  repaired: true,
  find: (pair) => literalFindings(pair, 'type', 'changed'),
};
