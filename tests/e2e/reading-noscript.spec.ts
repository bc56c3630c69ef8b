import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the site is browsed, read and switched without script', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL('/zh-cn/');
  await page.getByRole('link', { name: 'beta', exact: true }).click();
  await page.getByRole('link', { name: 'vppTokenSyncStatus' }).first().click();
  await expect(page.locator('h1')).toHaveText('vppTokenSyncStatus');
  const row = page.locator('[id="member.failed"]');
  await expect(row.locator('[data-literal="value"]')).toHaveText('3');
  await expect(row.locator('td[lang="en"]')).toBeVisible();

  await page.locator('.modes label').filter({ hasText: '译文' }).click();
  await expect(row.locator('td[lang="en"]')).toBeHidden();

  await page.locator('[data-settings] summary').click();
  await page.locator('label').filter({ hasText: '深色' }).click();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');

  await page.locator('header a[hreflang="pt-BR"]').click();
  await expect(page).toHaveURL('/pt-br/beta/intune-onboarding-vpptokensyncstatus/');
  await page.locator('a[rel="prev"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
});

test('a page that is not there speaks every language', async ({ page }) => {
  await page.goto('/nothing/');
  for (const title of ['Page not found', '找不到页面', 'Página não encontrada']) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  }
});

test('an address in other case finds its page', async ({ page }) => {
  await page.goto('/zh-CN/Beta/Intune-Onboarding-VppTokenSyncStatus/?a=B');
  await expect(page).toHaveURL('/zh-cn/beta/intune-onboarding-vpptokensyncstatus/?a=B');
});
