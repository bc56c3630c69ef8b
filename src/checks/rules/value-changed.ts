import { literalFindings } from '../literal-findings.ts';
import type { PairRule } from '../rule.ts';

const integer = /^-?\d+$/;

/** A value that is not the source's; critical where it is another valid number, which nobody can see is wrong. */
export const valueChanged: PairRule = {
  id: 'value/changed',
  severities: ['critical', 'error'],
  finds: "A value that is not the source's; critical where it is another valid number",
  why: 'A wrong value in a request or a comparison fails, or silently does something else.',
  remedy: 'Write the value as the source has it, or run `npm run repair`.',
  literal: true,
  repaired: true,
  find: (pair) =>
    literalFindings(pair, 'value', 'changed', ({ literal, printed }) =>
      integer.test(printed) && integer.test(literal) ? 'critical' : 'error',
    ),
};
