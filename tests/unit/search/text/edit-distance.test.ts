import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceFromBeginning, editDistance } from '../../../../src/search/text/edit-distance.ts';

it.each([
  ['failed', 'failed', 0],
  ['failed', 'faled', 1],
  ['failed', 'faileed', 1],
  ['failed', 'fauled', 1],
  ['failed', 'fialed', 1],
  ['failed', 'fiale', 2],
  ['ab', 'ba', 1],
  ['', 'a', 1],
  ['', 'ab', 2],
  ['abcd', 'badc', 2],
])('from %s to %s it takes %s', (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
});

it.each([
  ['fai', 'failed', 0],
  ['fia', 'failed', 1],
  ['failde', 'failed', 1],
  ['xyz', 'failed', 3],
])('from %s to the beginning of %s it takes %s', (a, b, edits) => {
  expect(distanceFromBeginning(a, b, 2)).toBe(edits);
});

it('counts edits up to a limit', () => {
  expect(editDistance('kitten', 'sitting', 5)).toBe(3);
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('abc', 'abcdefgh', 2)).toBe(3);
});

it('is the same both ways, and no less than that to the nearest beginning', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distanceFromBeginning(a, b, 6)).toBeLessThanOrEqual(editDistance(a, b, 6));
      expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6));
    }),
    { numRuns: 1000 },
  );
});
