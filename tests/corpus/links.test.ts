import { expect, test } from 'vitest';
import { brokenDataAddresses, crawl, htmlFiles } from '../support/crawl.ts';
import { random } from '../support/random.ts';
import { describeShared } from '../support/shared.ts';
import { SITE } from '../support/site.ts';
import { htmlErrors } from '../support/validity.ts';

describeShared('corpus', 'links and HTML of the built corpus', () => {
  test('every link and anchor leads somewhere, every id stands once a page', () => {
    const found = crawl(SITE);
    expect(found.broken).toEqual([]);
    expect(found.repeatedIds).toEqual([]);
    expect(found.loadedFromElsewhere).toEqual([]);
    expect(found.pages).toBeGreaterThan(3100);
    expect(brokenDataAddresses(SITE)).toEqual([]);
  });

  test('200 pages drawn at random are valid HTML', async () => {
    const next = random(2026);
    const drawn = htmlFiles(SITE)
      .map((file) => ({ file, order: next() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, 200);
    const errors = [];
    for (const { file } of drawn) errors.push(...(await htmlErrors(`${SITE}/${file}`)));
    expect(errors).toEqual([]);
  });
});
