import { expect } from 'vitest';
import { describeShared, SHARED } from '../../support/shared.ts';
import { countUnits, roundTrips } from './trips.ts';

/** Table headers, names, and texts of the source without a counterpart, where the languages differ. */
const others: Record<string, Record<string, number>> = {
  'zh-CN': { header: 2357, name: 5366, withoutPlace: 235 },
  'pt-BR': { header: 2357, name: 5347, withoutPlace: 254 },
};

describeShared('corpus-plain', 'the plain corpus', () => {
  roundTrips(`${SHARED}/corpus-plain`, (all, _, locale) => {
    const pages = all.filter(({ format }) => format === 'plain');
    const withoutPlace = pages.reduce((sum, page) => sum + page.withoutPlace, 0);
    expect({ ...countUnits(pages), withoutPlace }).toEqual({
      ...others[locale],
      value: 3649,
      'description of one word': 161,
      description: 3391,
      note: 1039,
      title: 1024,
      heading: 613,
      paragraph: 1238,
    });
    const slots = pages.flatMap(({ path, units }) =>
      units.map(({ slot }) => `${path} ${slot?.offset}`),
    );
    expect(new Set(slots).size).toBe(slots.length);
  });
});
