import { expect, test } from 'vitest';
import { sum, tally } from '../../run/tally.ts';

const vitest = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
const playwright = { stats: { expected: 3, unexpected: 2, flaky: 1, skipped: 0 } };

test('the reports of both runners are counted', () => {
  expect(tally({ exitCode: 0, report: vitest })).toEqual({ passed: 4, failed: 0, skipped: 2 });
  expect(tally({ exitCode: 1, report: playwright })).toEqual({ passed: 4, failed: 2, skipped: 0 });
});

test('a runner that fails without a failed test counts as one failure', () => {
  expect(tally({ exitCode: 1, report: vitest }).failed).toBe(1);
  expect(tally({ exitCode: 1 })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a runner without a report and without an error counts as nothing', () => {
  expect(tally({ exitCode: 0 })).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('counts are added up', () => {
  const counts = { passed: 1, failed: 2, skipped: 3 };
  expect(sum([counts, counts])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
