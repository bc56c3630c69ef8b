import { expect, test } from 'vitest';
import { headingLevels } from '../../../../src/views/entry/heading-levels.ts';

test.each([
  [
    [2, 3, 3, 2],
    [2, 3, 3, 2],
  ],
  [
    [3, 2, 2],
    [2, 2, 2],
  ],
  [
    [2, 4, 4, 2, 4],
    [2, 3, 3, 2, 3],
  ],
  [
    [2, 4, 3, 5, 1],
    [2, 3, 3, 4, 2],
  ],
])('headings of depths %j have levels %j', (depths, levels) => {
  const level = headingLevels();
  expect(depths.map((depth) => level(depth))).toEqual(levels);
});
