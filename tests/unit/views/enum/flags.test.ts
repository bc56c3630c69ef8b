import { expect, test } from 'vitest';
import { areFlags } from '../../../../src/views/enum/flags.ts';
import { members, type Short } from '../sample-entry.ts';

const flags = (...values: (number | null)[]) =>
  areFlags(members(...values.map((value, i): Short => [`m${i}`, value?.toString() ?? null])));

test.each([
  [[0, 1, 2, 4, 8, 16], true],
  [[1, 2, 4], true],
  [[0, 1, 2, 4, 8, 15], true],
  [[0, 8, 16, 32], true],
  [[0, 1, 2, 3, 4], false],
  [[0, 1, 2, 3, 4, 5, 6], false],
  [[0, 1, 2, 4, 5, 8, 9], false],
  [[-1, 1, 2, 4], false],
  [[0, 1], false],
  [[null, null, null], false],
  [[], false],
] as const)('%j are flags: %s', (values, expected) => {
  expect(flags(...values)).toBe(expected);
});
