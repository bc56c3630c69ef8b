import { literalFindings } from '../literal-findings.ts';
import type { PairRule } from '../rule.ts';

/** A row's name that is not the source's; critical where it is the real name of another row of the table. */
export const nameChanged: PairRule = {
  id: 'name/changed',
  severities: ['critical', 'error'],
  finds: "A row's name that is not the source's; critical where it is another name that exists",
  why: 'Code that uses the printed name does not compile, or means something else.',
  remedy: 'Write the name as the source has it, or run `npm run repair`.',
  literal: true,
  repaired: true,
  find: (pair) =>
    literalFindings(pair, 'name', 'changed', ({ printed }, { names }) =>
      names.has(printed) ? 'critical' : 'error',
    ),
};
