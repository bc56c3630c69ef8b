import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildContent } from '../support/build.ts';
import { brokenDataAddresses, crawl, htmlFiles } from '../support/crawl.ts';
import { SITE } from '../support/site.ts';
import { htmlErrors } from '../support/validity.ts';

describe('the built site', () => {
  const found = crawl(SITE);

  test('has every page that a link leads to, and every anchor', () => {
    expect(found.broken).toEqual([]);
    expect(found.pages).toBeGreaterThan(250);
    expect(found.links).toBeGreaterThan(5000);
  });

  test('gives each id once a page', () => expect(found.repeatedIds).toEqual([]));

  test('loads nothing from elsewhere', () => expect(found.loadedFromElsewhere).toEqual([]));

  test('names addresses in its data that exist', () => {
    expect(brokenDataAddresses(SITE)).toEqual([]);
  });

  test('is valid HTML on every page', async () => {
    const errors = [];
    for (const file of htmlFiles(SITE)) errors.push(...(await htmlErrors(`${SITE}/${file}`)));
    expect(errors).toEqual([]);
  });
});

describe('built with BASE_PATH=/docs/', () => {
  let built: BuiltSite;
  beforeAll(() => {
    built = buildContent('content', { env: { BASE_PATH: '/docs/' } });
  }, 120_000);
  afterAll(() => built.remove());

  test('every link, asset and address of data lies below it and leads somewhere', () => {
    expect(built.stderr).toBe('');
    const found = crawl(built.site, '/docs/');
    expect(found.broken).toEqual([]);
    expect(found.pages).toBeGreaterThan(250);
    expect(brokenDataAddresses(built.site, '/docs/')).toEqual([]);
  });
});
