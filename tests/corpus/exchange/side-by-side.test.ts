import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { describeShared, SHARED } from '../../support/shared.ts';
import { countUnits, roundTrips } from './trips.ts';

describeShared('corpus', 'the side-by-side corpus', () => {
  roundTrips(`${SHARED}/corpus`, (all, { dir }, locale) => {
    const pages = all.filter(({ format }) => format === 'sxs');
    const places = new Set<string>();
    let pairs = 0;
    for (const page of pages) {
      const text = readFileSync(join(dir, locale, page.path), 'utf8');
      pairs += text.match(/<span data-ttu-id/g)?.length ?? 0;
      for (const { slot } of page.units) {
        places.add(`${page.path} ${slot?.offset}`);
        expect(text.slice(0, slot?.offset)).toMatch(/<span data-ttu-id="[^"]*">\s*$/);
      }
    }
    expect(pairs).toBe(19_194);
    expect(places.size).toBe(pairs);
    // Of 9,345 cells that look like a literal, 9,184 are one: no description says its row's name, and most are translated.
    expect(countUnits(pages)).toEqual({
      name: 5547,
      value: 3637,
      'description of one word': 161,
      description: 3522,
      header: 2382,
      note: 1043,
      title: 1038,
      heading: 613,
      paragraph: 1251,
    });
  });
});
