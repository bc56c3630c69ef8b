import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { freePort } from '../run/free-port.ts';
import { SITE } from '../support/site.ts';

const slugs = ['en', 'zh-cn', 'pt-br'];
const queries = [
  ...['failed', 'inProgress', 'completed', 'unknown', 'none', 'basic', 'user', 'device', 'low'],
  ...['vppToken', 'dayOfWeek', 'calltype', 'importance', 'severity', 'beta', '0', '1', '2', '4'],
  'token',
];

/** A server of the test's own: without it, the reader has no connection. */
async function serve(port: number): Promise<ChildProcess> {
  const env = { ...process.env, OUT_DIR: SITE, PORT: String(port), BASE_PATH: '/' };
  const server = spawn(process.execPath, ['src/cli/serve.ts'], { env, stdio: 'pipe' });
  if (server.stdout) await once(server.stdout, 'data');
  return server;
}

async function cut(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  server.kill();
  await gone;
}

async function keep(page: Page, origin: string, slug: string): Promise<void> {
  await page.goto(`${origin}/${slug}/offline/`);
  const row = page.locator(`[data-language="${slug}"]`);
  await expect(row.locator('[data-bytes]')).toHaveText(/\d/);
  await row.locator('button[data-do="keep"]:visible').click();
  await expect(row.locator('p[data-for="kept"]')).toBeVisible({ timeout: 120_000 });
}

async function answers(page: Page, origin: string, slug: string): Promise<string[][]> {
  const found: string[][] = [];
  for (const query of queries) {
    await page.goto(`${origin}/${slug}/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false');
    const links = page.locator('ol.results li a');
    found.push(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? '')));
  }
  return found;
}

for (const slug of slugs) {
  test(`after one click, ${slug} is read and searched without a connection`, async ({ page }) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const server = await serve(port);
    await keep(page, origin, slug);
    const online = await answers(page, origin, slug);
    await cut(server);

    const pages = readdirSync(`${SITE}/${slug}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(?:beta|v1\.0)\/.+\/index\.html$/.test(file))
      .map((file) => file.replace(/index\.html$/, ''));
    const others = ['', 'beta/', 'v1.0/', 'quality/', 'guides/', 'changes/'];
    const wanted = [...others, ...pages].slice(0, 50).map((path) => `${origin}/${slug}/${path}`);
    for (const address of wanted.slice(0, 8)) {
      await page.goto(address);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('[data-note="elsewhere"]')).toHaveCount(0);
    }
    // The others as the browser gets them, without the time that showing them takes.
    const lost = await page.evaluate(async (addresses) => {
      const texts = addresses.map(async (address) => (await fetch(address)).text());
      const read = await Promise.all(texts.map((text) => text.catch(() => '')));
      return addresses.filter((_, i) => !/<h1[\s>]/.test(read[i] ?? ''));
    }, wanted);
    expect([wanted.length, lost]).toEqual([50, []]);
    expect(await answers(page, origin, slug)).toEqual(online);
    expect(online.filter((links) => links.length > 0).length).toBeGreaterThan(15);

    await page.goto(`${origin}/${slug}/beta/not-there/`);
    await expect(page.locator('[data-note="elsewhere"]')).toBeVisible();
  });
}

test('the dialog of search opens and answers without a connection', async ({ page }) => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = await serve(port);
  await keep(page, origin, 'zh-cn');
  await cut(server);
  await page.goto(`${origin}/zh-cn/beta/intune-onboarding-vpptokensyncstatus/`);
  await page.locator('[data-search-open]').first().click();
  await page.getByRole('combobox', { name: '搜索' }).fill('vppTokenState');
  await expect(page.locator('[role="option"]').first()).toContainText('vppTokenState');
});

test('what is kept is removed again, and the worker with it', async ({ page }) => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = await serve(port);
  await keep(page, origin, 'en');
  const row = page.locator('[data-language="en"]');
  await row.locator('button[data-do="remove"]:visible').click();
  await expect(row.locator('p[data-for="absent"]').first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  await cut(server);
});

test('a language whose keeping stopped goes on where it was', async ({ page }) => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const first = await serve(port);
  await page.goto(`${origin}/en/offline/`);
  const row = page.locator('[data-language="en"]');
  await row.locator('button[data-do="keep"]:visible').click();
  await expect(row.locator('progress')).toHaveAttribute('value', /[1-9]/);
  await cut(first);
  await expect(row.locator('p[data-for="stopped"]')).toBeVisible({ timeout: 60_000 });
  const second = await serve(port);
  await row.locator('button[data-do="keep"]:visible').click();
  await expect(row.locator('p[data-for="kept"]')).toBeVisible({ timeout: 120_000 });
  await cut(second);
});
