import { expect, test } from 'vitest';
import { describeShared } from '../support/shared.ts';
import { repairDamaged } from './repair-damaged.ts';

/** `DAMAGED_PAGES=20000 npm run test:corpus -- repair-damaged` takes some minutes. */
const count = Number(process.env['DAMAGED_PAGES'] ?? 400);
const seed = Number(process.env['DAMAGED_SEED'] ?? 1);

describeShared('corpus', 'repair of tables damaged at random', () => {
  test(`${count} pages: no word of prose is lost, a second run changes nothing, nothing new is found`, () => {
    const { failures, ...counts } = repairDamaged(count, seed);
    console.log(JSON.stringify(counts));
    expect(failures).toEqual([]);
    expect(counts.wordsLost).toBe(0);
    expect(counts.changed).toBeGreaterThan(count / 10);
  });
});
