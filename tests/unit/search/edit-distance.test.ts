import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, withinOneEdit } from '../../../src/search/edit-distance.ts';

it.each([
  ['failed', 'failed', true],
  ['failed', 'faled', true],
  ['failed', 'faileed', true],
  ['failed', 'fauled', true],
  ['failed', 'fialed', true],
  ['failed', 'fiale', false],
  ['ab', 'ba', true],
  ['', 'a', true],
  ['', 'ab', false],
  ['abcd', 'badc', false],
])('%s and %s are within one edit: %s', (a, b, expected) => {
  expect(withinOneEdit(a, b)).toBe(expected);
});

it('counts edits up to a limit', () => {
  expect(editDistance('kitten', 'sitting', 5)).toBe(3);
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('abc', 'abcdefgh', 2)).toBe(3);
});

it('agrees with the distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(withinOneEdit(a, b)).toBe(editDistance(a, b, 6) <= 1);
      expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6));
    }),
    { numRuns: 1000 },
  );
});
