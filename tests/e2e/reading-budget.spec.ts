import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

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

for (const path of others) {
  test(`a first visit to ${path || 'the home page'} is no larger`, async ({ page }) => {
    const seen: { url: string; bytes: number }[] = [];
    page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      seen.push({ url: response.url(), bytes: gzipSync(body).length });
    });
    await page.goto(`/pt-br/${path}`, { waitUntil: 'networkidle' });
    const scripts = seen.filter(({ url }) => url.endsWith('.js'));
    const total = (list: typeof seen) => list.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(seen.length).toBeLessThanOrEqual(6);
    expect(total(seen)).toBeLessThanOrEqual(25 * 1024);
    expect(total(scripts)).toBeLessThanOrEqual(6 * 1024);
  });
}
