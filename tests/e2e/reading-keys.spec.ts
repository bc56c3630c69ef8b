import { expect, test } from '@playwright/test';

const address = '/zh-cn/beta/intune-onboarding-mobilethreatpartnertenantstate/';

test('the keyboard alone reads, switches and goes on', async ({ page }) => {
  await page.goto(address);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);

  await page.keyboard.press('m');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'stacked');
  await expect(page.getByRole('status')).toHaveText('上下对照');

  await page.keyboard.press('l');
  await expect(page.locator('header a[hreflang="en"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/beta/**');

  await page.keyboard.press(']');
  await page.waitForURL('**/intune-onboarding-vpptoken/');
  await page.keyboard.press('[');
  await page.waitForURL('**/intune-onboarding-mobilethreatpartnertenantstate/');
});

test('the question mark lists the keys, and Escape closes the list', async ({ page }) => {
  await page.goto(address);
  await page.keyboard.press('?');
  const settings = page.locator('[data-settings]');
  await expect(settings).toHaveAttribute('open', '');
  await expect(settings.locator('summary')).toBeFocused();
  await expect(settings.locator('dd')).toHaveText([
    '搜索',
    '上一页',
    '下一页',
    '语言',
    '阅读模式',
    '本列表',
  ]);
  await page.keyboard.press('Escape');
  await expect(settings).not.toHaveAttribute('open', '');
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await page.goto(address);
  await page.keyboard.press('?');
  await page.locator('[data-keys]').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'side');
  await page.reload();
  await expect(page.locator('[data-keys]')).not.toBeChecked();
  await page.keyboard.press('m');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'side');
});

test('every row has a link and buttons that show where the focus is', async ({ page }) => {
  await page.goto(address);
  const link = page.locator('main tr[id] .row-buttons a').first();
  await link.focus();
  await page.keyboard.press('Tab');
  const button = page.locator(':focus');
  await expect(button).toHaveClass('copy');
  await expect(button).toHaveCSS('opacity', '1');
  await expect(button).toHaveCSS('outline-style', 'solid');
});
