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

test('English stands beside itself nowhere, and what stands beside it is taken away again', async ({
  page,
}) => {
  await page.goto(address('en'));
  const select = page.getByLabel('Second language');
  await expect(select.locator('option')).toHaveText(['none', 'Português (Brasil)', '简体中文']);
  await select.selectOption('zh-CN');
  await page.waitForURL(/\?beside=zh-CN$/);
  await expect(page.locator('[id="member.failed"] .source')).toHaveText(texts['zh-CN'] ?? '');
  await page.getByLabel('Second language').selectOption('none');
  await expect(page).toHaveURL(/vpptokensyncstatus\/$/);
  await expect(page.locator('[id="member.failed"] td[lang="zh-CN"]')).toHaveCount(0);
});

for (const width of [390, 1280]) {
  test(`without script, each language is read beside each other at ${width} px`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    for (const own of Object.keys(texts)) {
      await page.goto(address(own.toLowerCase()));
      await page.locator('.beside-page summary').click();
      for (const other of Object.keys(texts).filter((tag) => tag !== own)) {
        await page.locator(`.beside-page a[lang="${other}"]`).click();
        const frame = page.frameLocator('iframe[name="beside"]');
        await expect(frame.locator('html')).toHaveAttribute('lang', other);
        await expect(frame.locator('[id="member.failed"]')).toContainText(texts[other] ?? '');
        await expect(frame.locator('[id="member.failed"] [data-literal="value"]')).toHaveText('3');
      }
      const [row, frame] = await Promise.all(
        ['[id="member.failed"]', 'iframe'].map((part) => page.locator(part).boundingBox()),
      );
      if (!row || !frame) throw new Error('Nothing is shown.');
      const isApart = width < 896 ? frame.y >= 400 : row.x + row.width <= frame.x;
      expect(isApart, own).toBe(true);
    }
    await context.close();
  });
}

test('the second language is chosen, remembered on other pages, and left again', async ({
  page,
}) => {
  await page.goto(`${address('zh-cn')}#member.failed`);
  const select = page.getByLabel('对照语言');
  await select.selectOption('pt-BR');
  await page.waitForURL(/\?beside=pt-BR#member\.failed$/);
  await expect(page.locator('[id="member.failed"] .source')).toHaveText(texts['pt-BR'] ?? '');
  await page.locator('.modes').getByText('Português').click();
  await expect(page.locator('[id="member.failed"] .target')).toBeHidden();
  await expect(page.locator('[id="member.failed"] .source')).toBeVisible();
  await page.locator('.modes').getByText('左右对照').click();
  await page.goto('/zh-cn/beta/intune-onboarding-vpptokenstate/');
  await expect(page.locator('table.rows td.source').first()).toHaveAttribute('lang', 'pt-BR');
  await page.getByLabel('对照语言').selectOption('en');
  await expect(page.locator('table.rows td.source').first()).toHaveAttribute('lang', 'en');
});
