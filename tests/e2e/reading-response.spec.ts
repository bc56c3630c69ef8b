import { expect, test } from '@playwright/test';

const response = JSON.stringify({
  value: [{ vppToken: { lastSyncStatus: 'completed' } }, { vppTokenSyncStatus: 3 }],
  vppTokenSyncStatus: 'exploded',
});
const meanings: Record<string, string[]> = {
  en: ['Last Sync completed successfully.', 'Last Sync failed.', 'has no such member'],
  'zh-cn': ['上次同步成功完成。', '上次同步失败。', '没有这个成员'],
  'pt-br': [
    'Última sincronização concluída com êxito.',
    'Falha na última sincronização.',
    'não tem esse membro',
  ],
};

for (const [locale, [first = '', second = '', unknown = '']] of Object.entries(meanings)) {
  test(`a pasted response is explained in ${locale}, and nothing is sent`, async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.url().includes('exploded'))
        sent.push(request.url());
    });
    await page.goto(`/${locale}/search/#response`);
    const box = page.locator('.response-reader');
    await box.locator('textarea').fill(response);
    await box.locator('[type=submit]').click();
    const items = box.locator('.answers li');
    await expect(items).toHaveCount(3);
    await expect(items.nth(0)).toContainText('value[0].vppToken.lastSyncStatus');
    await expect(items.nth(0)).toContainText(first);
    await expect(items.nth(1)).toContainText(second);
    await expect(items.nth(2)).toContainText(unknown);
    await expect(items.nth(1).locator('a').first()).toHaveAttribute(
      'href',
      /vpptokensyncstatus\/#member\.failed$/,
    );
    expect(sent).toEqual([]);
  });
}

test('JSON pasted into the search field opens the reader of responses', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/search/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), response);
  await page.locator('[data-search-form] input').focus();
  await page.keyboard.press('Control+V');
  await expect(page.locator('.answers li')).toHaveCount(3);
});

test('what is not JSON is said', async ({ page }) => {
  await page.goto('/pt-br/search/#response');
  const box = page.locator('.response-reader');
  await box.locator('textarea').fill('{ falhou }');
  await box.locator('[type=submit]').click();
  await expect(box.locator('.response-status')).toContainText('Isto não é JSON');
});
