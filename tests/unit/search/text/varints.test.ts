import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  fromSteps,
  readNumbers,
  toSteps,
  writeNumbers,
} from '../../../../src/search/text/varints.ts';

it('reads back any numbers, from text that JSON does not escape', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const text = writeNumbers(numbers);
      expect(readNumbers(text)).toEqual(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }),
  );
});

it('writes a little number as one character', () => {
  expect(writeNumbers([0, 1, 44])).toHaveLength(3);
});

it('reads back ascending numbers from their steps', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000)), (numbers) => {
      const ascending = numbers.sort((a, b) => a - b);
      expect(fromSteps(toSteps(ascending))).toEqual(ascending);
    }),
  );
});
