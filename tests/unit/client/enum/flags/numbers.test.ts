import { expect, test } from 'vitest';
import { combine, has, parse } from '../../../../../src/client/enum/flags/numbers.ts';

test('bits are added once, beyond 32 of them too', () => {
  expect(combine([1, 4, 5])).toBe(5);
  expect(combine([2 ** 40, 1])).toBe(2 ** 40 + 1);
  expect(combine([])).toBe(0);
});

test('a number has a flag when it has all its bits; zero is only zero', () => {
  expect([has(7, 5), has(2, 5), has(0, 0), has(1, 0)]).toEqual([true, false, true, false]);
});

test('numbers are read in decimal and hexadecimal, and nothing else', () => {
  expect(['17', ' 0x1F ', '-1', '1.5', 'x', '99999999999999999999'].map(parse)).toEqual([
    17,
    31,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
