import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locatePage } from '../../src/ingest/parse/page-location.ts';
import { browserArguments, ensureBrowser } from '../support/browser.ts';
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

  test('has a strict policy on every page', () => {
    const lax = htmlFiles(SITE).filter((file) => {
      const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
        readFileSync(`${SITE}/${file}`, 'utf8'),
      );
      return !meta?.[1]?.startsWith("default-src 'none'") || meta[1].includes('unsafe');
    });
    expect(lax).toEqual([]);
  });

  test('has no file of its own at an address that content may take', () => {
    const taken = [`${SITE}/en`, `${SITE}/api/v1`].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name !== 'beta' && name !== 'v1.0')
        .filter((name) => locatePage(`api-reference/${name}/resources/a.md`)),
    );
    const stems = readdirSync(`${SITE}/en/beta`, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter(({ name }) => locatePage(`api-reference/beta/resources/${name}.md`));
    expect([taken, stems]).toEqual([[], []]);
  });

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

  test('a search result leads to the row of its member', async () => {
    const port = 4900 + (process.pid % 90);
    const server = spawn(process.execPath, ['src/cli/serve.ts'], {
      env: { ...process.env, OUT_DIR: built.site, BASE_PATH: '/docs/', PORT: String(port) },
      stdio: 'pipe',
    });
    await new Promise((resolve) => server.stdout?.once('data', resolve));
    const browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: browserArguments,
    });
    try {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${port}/docs/zh-cn/search/?q=上次同步失败`);
      await page.waitForSelector(
        'ol.results[aria-busy="false"] li, ol.results:not([aria-busy]) li',
      );
      await page.click('ol.results li a');
      await page.waitForURL(/#member\.failed$/);
      expect(new URL(page.url()).pathname).toBe(
        '/docs/zh-cn/beta/intune-onboarding-vpptokensyncstatus/',
      );
    } finally {
      await browser.close();
      server.kill();
    }
  });
});
