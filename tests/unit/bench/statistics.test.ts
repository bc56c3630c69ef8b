import { describe, expect, test } from 'vitest';
import { fitLine, pairedRatio, spread } from '../../../bench/measure/statistics.ts';

describe('spread', () => {
  test('gives the middle of an odd number of measurements', () => {
    expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
  });
  test('gives the mean of the two in the middle of an even number', () => {
    expect(spread([4, 1, 2, 10]).median).toBe(3);
  });
  test('says NaN of nothing', () => {
    expect(spread([]).median).toBeNaN();
  });
});

test('pairedRatio compares measurements of the same round only', () => {
  expect(pairedRatio([2, 20, 5], [1, 10])).toEqual({ median: 2, min: 2, max: 2 });
});

test('fitLine finds the line through points', () => {
  const { slope, intercept } = fitLine([
    [0, 1],
    [1, 3],
    [3, 7],
  ]);
  expect([slope, intercept]).toEqual([expect.closeTo(2), expect.closeTo(1)]);
});
