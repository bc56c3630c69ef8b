import { expect, type Page, test } from '@playwright/test';

const address = (locale: string) => `/${locale}/beta/intune-onboarding-vpptokensyncstatus/`;
const completed: Record<string, string> = {
  en: 'completed\t2\tLast Sync completed successfully.',
  'zh-cn': 'completed\t2\t上次同步成功完成。\tLast Sync completed successfully.',
  'pt-br':
    'completed\t2\tÚltima sincronização concluída com êxito.\tLast Sync completed successfully.',
};

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** Selects an element's contents as a reader would, copies with the keyboard, and returns what the clipboard has. */
async function copied(page: Page, selector: string): Promise<{ text: string; html: string }> {
  await page.locator(selector).evaluate((element) => {
    getSelection()?.selectAllChildren(element);
  });
  await page.keyboard.press('Control+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

for (const [locale, row] of Object.entries(completed)) {
  test(`a row, a cell and a table of ${locale} are copied as they are read`, async ({ page }) => {
    await page.goto(address(locale));
    const whole = await copied(page, '[id="member.completed"]');
    expect(whole.text).toBe(row);
    expect(whole.html).toContain(
      `<table><tbody><tr>${row
        .split('\t')
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr></tbody></table>`,
    );

    const cell = await copied(page, '[id="member.completed"] td:has([data-literal])');
    expect(cell.text).toBe('2');
    expect(cell.html).not.toMatch(/双面|duas/);

    const { text } = await copied(page, 'main table');
    expect(text.split('\n')).toHaveLength(5);
    expect(text).toContain(`\n${row}\n`);
  });
}

test('what the reading mode hides is not copied', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('mode', 'target'));
  await page.goto(address('zh-cn'));
  const { text } = await copied(page, '[id="member.completed"]');
  expect(text).toBe('completed\t2\t上次同步成功完成。');
});

test('a whole page is copied without what its translation printed', async ({ page }) => {
  await page.goto(address('zh-cn'));
  const { text } = await copied(page, 'main');
  expect(text).toContain('completed\t2\t');
  expect(text).not.toContain('双面');
});

test('a printed literal alone is copied when it is selected', async ({ page }) => {
  await page.goto(address('zh-cn'));
  expect((await copied(page, '[id="member.completed"] td [data-published]')).text).toBe('双面');
});

test('a double click selects a literal and leads nowhere', async ({ page }) => {
  await page.goto(address('zh-cn'));
  for (const [selector, text] of [
    ['[id="member.inProgress"] [data-literal="name"]', 'inProgress'],
    ['[id="member.completed"] [data-literal="value"]', '2'],
  ] as const) {
    await page.locator(selector).dblclick();
    expect(await page.evaluate(() => String(getSelection()))).toBe(text);
  }
  expect(new URL(page.url()).hash).toBe('');
});

test('a row’s header is its literal, and what was printed is said so', async ({ page }) => {
  await page.goto(address('zh-cn'));
  await expect(page.locator('[id="member.inProgress"] th')).toHaveText('inProgress');
  await expect(page.locator('[id="member.completed"] th')).toHaveText('completed误印为 后');
  await expect(page.locator('th button, th a')).toHaveCount(0);
  await expect(page.locator('.legend')).toContainText('译文误印成的内容');
  await expect(page.locator('.tags a[href="#member.none"]')).toBeVisible();
});

test.describe('a menu copies', () => {
  const open = async (page: Page) => {
    await page.goto(address('zh-cn'));
    const row = page.locator('[id="member.completed"]');
    await row.hover();
    await row.getByRole('button', { name: '将 completed 复制为' }).click();
  };
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  for (const [name, expected] of [
    ['名称', 'completed'],
    ['值', '2'],
    ['链接', '/zh-cn/beta/intune-onboarding-vpptokensyncstatus/#member.completed'],
    ['OData', "property eq 'completed'"],
    ['表格（TSV）', 'completed\t2\t上次同步成功完成。\tLast Sync completed successfully.\n'],
    ['整页（Markdown）', '# vppTokenSyncStatus'],
  ] as const) {
    test(`${name}`, async ({ page }) => {
      await open(page);
      await page.getByRole('menuitem', { name, exact: true }).click();
      await expect.poll(() => clipboard(page)).toContain(expected);
      await expect(page.getByRole('menu')).toHaveCount(0);
    });
  }

  test('a member and the whole enum as code, by keyboard', async ({ page }) => {
    await open(page);
    const items = page.getByRole('menuitem');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '将 completed 复制为' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'C#' }).last().click();
    await expect
      .poll(() => clipboard(page))
      .toContain('public enum vppTokenSyncStatus\n{\n    none = 0,');
  });
});
