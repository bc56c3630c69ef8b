import { expect, test } from 'vitest';
import { describeShared } from '../support/shared.ts';
import { enums, repairDamaged, typesAndMethods } from './repair-damaged.ts';

/** `DAMAGED_PAGES=20000 npm run test:corpus -- repair-damaged` takes some minutes. */
const count = Number(process.env['DAMAGED_PAGES'] ?? 400);
const seed = Number(process.env['DAMAGED_SEED'] ?? 1);

const sets = {
  corpus: { of: 'enums', read: enums },
  reference: {
    of: 'types and methods',
    read: () => typesAndMethods(Math.min(count, 2000), seed),
  },
};

for (const [folder, { of, read }] of Object.entries(sets))
  describeShared(folder, `repair of tables of ${of} damaged at random`, () => {
    test(`${count} pages: no word of prose is lost, a second run changes nothing, nothing new is found`, async () => {
      const { failures, ...counts } = repairDamaged(await read(), count, seed);
      console.log(of, JSON.stringify(counts));
      expect(failures).toEqual([]);
      expect(counts.wordsLost).toBe(0);
      expect(counts.changed).toBeGreaterThan(count / 10);
    });
  });
