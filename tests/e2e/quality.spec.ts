import { expect, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';

for (const locale of ['en', 'zh-cn', 'pt-br']) {
  for (const width of [360, 1300]) {
    test(`axe finds nothing in the report, in light and dark: ${locale}, ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${locale}/quality/`);
      expect(await axeFindings(page)).toEqual([]);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess).toBeLessThanOrEqual(0);
    });
  }
}

test('without scripts the report has its numbers, pictures and findings', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-cn/quality/');
  await expect(page.locator('.figures dt')).toHaveCount(4);
  await expect(page.locator('.finds li').first()).toBeVisible();
  await expect(page.locator('form[data-findings]')).toBeHidden();
  await context.close();
});

test('the filter lists findings, each leading to the member’s row, and keeps itself in the address', async ({
  page,
}) => {
  const report = await (await page.request.get('/api/v1/quality/zh-cn.json')).json();
  const values = report.findings.filter(
    ({ check }: { check: string }) => check === 'value/changed',
  );
  await page.goto('/zh-cn/quality/');
  await page.locator('select[name=check]').selectOption('value/changed');
  await expect(page.locator('[data-found] [role=status]')).toHaveText(String(values.length));
  await expect(page).toHaveURL(/\?check=value%2Fchanged$/);
  const first = page.locator('[data-found] li').first();
  await expect(first.locator('[data-published]')).toHaveText(values[0].actual);
  await expect(first.locator('.place')).toHaveText(values[0].place);
  await first.locator('a').click();
  await expect(page.locator('tr:target')).toHaveAttribute('id', values[0].anchor);
});

test('a filter can be linked to, and an empty result says so', async ({ page }) => {
  await page.goto('/zh-cn/quality/?q=nothing-of-this-name');
  await expect(page.locator('[data-found] [role=status]')).toHaveText('没有发现问题。');
  await expect(page.locator('input[name=q]')).toHaveValue('nothing-of-this-name');
});

test('each square of the picture leads to its page, a damaged one too', async ({ page }) => {
  await page.goto('/zh-cn/quality/');
  const squares = page.locator('.squares a');
  const index = await (await page.request.get('/api/v1/index.json')).json();
  const entries = [index.enums, index.types, index.methods].flat();
  expect(await squares.count()).toBe(entries.length);
  const damaged = page.locator('.squares a.hot').first();
  const address = (await damaged.getAttribute('href')) ?? '';
  await damaged.click();
  await expect(page).toHaveURL(address);
  await expect(page.locator('main [data-published]').first()).toBeVisible();
});

test('English compares every translation, and leads to each report', async ({ page }) => {
  await page.goto('/en/quality/');
  for (const tag of ['pt-BR', 'zh-CN'])
    await expect(page.locator(`table.compare th a[hreflang="${tag}"]`)).toBeVisible();
  await page.locator('table.compare th a[hreflang="zh-CN"]').click();
  await expect(page).toHaveURL(/\/zh-cn\/quality\/$/);
});
