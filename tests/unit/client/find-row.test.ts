import { expect, test } from 'vitest';
import { findRow } from '../../../src/client/find-row.ts';

const ids = [
  'member.failed',
  'member.Failed',
  'member.inProgress',
  'member.inProgress.2',
  'member.a.b',
];

test.each([
  ['#failed', 'member.failed'],
  ['#FAILED', 'member.failed'],
  ['#member.INPROGRESS', 'member.inProgress'],
  ['#inProgress.2', 'member.inProgress.2'],
  ['#a.b', 'member.a.b'],
  ['#a%2Eb', 'member.a.b'],
  ['#%E0%A4%A', undefined],
  ['#member.failed', undefined],
  ['#nothing', undefined],
  ['#', undefined],
  ['', undefined],
])('%s is %s', (hash, id) => {
  expect(findRow(hash, ids)).toBe(id);
});
