import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';

/** Pages with much beside their table, filters of its rows and of its area, flags, and pages of lists, texts and figures. */
const others = [
  'beta/enums-callrecords/calltype/',
  'beta/intune-devices-windowsmalwarecategory/',
  'beta/intune-apps-windowsarchitecture/',
  '',
  'beta/',
  'beta/enums/',
  'quality/',
  'guides/reading/',
  'changes/',
];

test('a first visit is at most 25 KB in 6 requests, 6 KB of it script, all from this site', async ({
  page,
  baseURL,
}) => {
  const seen: { url: string; bytes: number }[] = [];
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    seen.push({ url: response.url(), bytes: gzipSync(body).length });
  });
  await page.goto('/zh-cn/beta/intune-onboarding-vpptokensyncstatus/');
  await page.waitForTimeout(500);
  const total = (list: typeof seen) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(seen.filter(({ url }) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  expect(seen.length).toBeLessThanOrEqual(6);
  expect(total(seen)).toBeLessThanOrEqual(25 * 1024);
  expect(total(seen.filter(({ url }) => url.endsWith('.js')))).toBeLessThanOrEqual(6 * 1024);

  await page.locator('a[rel="prev"]').hover();
  await expect
    .poll(() => seen.some(({ url }) => url.endsWith('/intune-onboarding-vpptokenstate/')))
    .toBe(true);
  expect(violations).toEqual([]);
});

/** Opens a page as a first visit; returns the number of its requests, and its bytes and those of scripts, compressed. */
async function visit(page: Page, path: string) {
  const seen: { url: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    seen.push({ url: response.url(), bytes: gzipSync(body).length });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const total = (list: typeof seen) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  const scripts = total(seen.filter(({ url }) => url.endsWith('.js')));
  return { requests: seen.length, bytes: total(seen), scripts };
}

for (const path of others) {
  test(`a first visit to ${path || 'the home page'} is no larger`, async ({ page }) => {
    const { requests, bytes, scripts } = await visit(page, `/pt-br/${path}`);
    expect(requests).toBeLessThanOrEqual(6);
    expect(bytes).toBeLessThanOrEqual(25 * 1024);
    expect(scripts).toBeLessThanOrEqual(6 * 1024);
  });
}

/** Pages that a script works, with their own limits: requests, KB, KB of script. */
const worked: [string, number, number, number][] = [
  ['/nothing-here/', 6, 18, 6.5],
  ['/pt-br/nothing-here/', 6, 18, 6.5],
  ['/pt-br/offline/', 7, 20, 7.5],
  ['/pt-br/search/', 9, 51, 34],
];

for (const [path, most, size, script] of worked) {
  test(`a first visit to ${path} is ${size} KB in ${most} requests`, async ({ page }) => {
    const { requests, bytes, scripts } = await visit(page, path);
    expect(requests).toBeLessThanOrEqual(most);
    expect(bytes).toBeLessThanOrEqual(size * 1024);
    expect(scripts).toBeLessThanOrEqual(script * 1024);
  });
}
