import { expect, test } from '@playwright/test';

const address = (locale: string) => `/${locale}/beta/intune-onboarding-vpptokensyncstatus/`;
const texts: Record<string, string> = {
  en: 'Last Sync failed.',
  'zh-CN': '上次同步失败。',
  'pt-BR': 'Falha na última sincronização.',
};
const notes: Record<string, string> = { en: 'Note:', 'zh-CN': '注意:', 'pt-BR': 'Observação:' };

for (const own of Object.keys(texts)) {
  for (const other of Object.keys(texts).filter((tag) => tag !== own)) {
    test(`${other} stands beside ${own}, and English judges the literals`, async ({ page }) => {
      await page.goto(`${address(own.toLowerCase())}?beside=${other}#member.failed`);
      const row = page.locator('[id="member.failed"]');
      await expect(row.locator('.source')).toHaveText(texts[other] ?? '');
      await expect(row.locator('.target')).toHaveText(texts[own] ?? '');
      await expect(row.locator('.source')).toHaveAttribute('lang', other);
      await expect(row.locator('[data-literal="value"]')).toHaveText('3');
      await expect(page.locator('.notice > .source').last()).toContainText(notes[other] ?? '');
      const [left, right] = await Promise.all(
        ['.target', '.source'].map((cell) => row.locator(cell).boundingBox()),
      );
      expect(left?.x).toBeLessThan(right?.x ?? 0);
    });
  }
}

test('the second language is chosen, remembered on other pages, and left again', async ({
  page,
}) => {
  await page.goto(`${address('zh-cn')}#member.failed`);
  const select = page.getByLabel('对照语言');
  await select.selectOption('pt-BR');
  await page.waitForURL(/\?beside=pt-BR#member\.failed$/);
  await expect(page.locator('[id="member.failed"] .source')).toHaveText(texts['pt-BR'] ?? '');
  await page.goto('/zh-cn/beta/intune-onboarding-vpptokenstate/');
  await expect(page.locator('table.rows td.source').first()).toHaveAttribute('lang', 'pt-BR');
  await page.getByLabel('对照语言').selectOption('en');
  await expect(page.locator('table.rows td.source').first()).toHaveAttribute('lang', 'en');
});
