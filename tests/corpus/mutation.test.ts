import { expect, test } from 'vitest';
import { describeShared } from '../support/shared.ts';
import { readDamaged } from './damaged.ts';

describeShared('corpus', 'pages damaged at random', () => {
  test('1,500 pages: no crash, no hang, no literal that the source does not have', () => {
    const { pages, built, slowest, failures } = readDamaged(1500, 1);
    expect(failures).toEqual([]);
    expect(pages).toBeGreaterThanOrEqual(1500);
    expect(built).toBeGreaterThan(400);
    expect(slowest).toBeLessThan(5000);
  });
});
