import { expect, type Page, test } from '@playwright/test';

const address = (locale: string) => `/${locale}/beta/intune-onboarding-vpptokensyncstatus/`;
const locales = ['en', 'zh-cn', 'pt-br'];

const top = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((row) => row.getBoundingClientRect().top);

test.describe('switching language', () => {
  for (const from of locales) {
    for (const to of locales.filter((other) => other !== from)) {
      test(`keeps member, mode and place from ${from} to ${to}`, async ({ page }) => {
        await page.setViewportSize({ width: 1000, height: 420 });
        await page.addInitScript(() => localStorage.setItem('mode', 'stacked'));
        await page.goto(`${address(from)}#member.failed`);
        await page.mouse.wheel(0, -60);
        await page.waitForTimeout(150);
        const before = await top(page, 'member.failed');
        await page.locator(`header a[hreflang][href^="/${to}/"]`).click();
        await page.waitForURL(`${address(to)}#member.failed`);
        await page.waitForLoadState('load');
        await expect
          .poll(async () => Math.abs((await top(page, 'member.failed')) - before))
          .toBeLessThanOrEqual(8);
        await expect(page.locator('html')).toHaveAttribute('data-mode', 'stacked');
      });
    }
  }

  test('keeps a row far down a type’s page in its place on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto('/zh-cn/beta/team/');
    const rows = page.locator('main tr[id]');
    const id = (await rows.nth((await rows.count()) - 4).getAttribute('id')) ?? '';
    await page.locator(`[id="${id}"]`).evaluate((row) => row.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(150);
    const before = await page.evaluate(() => {
      const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const first = [...document.querySelectorAll('main :is(tr, h2)[id]')].find((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > header && top < innerHeight;
      });
      return { id: first?.id ?? '', top: first?.getBoundingClientRect().top ?? 0 };
    });
    expect(before.id).not.toBe('');
    await page.locator('header a[hreflang="pt-BR"]').click();
    await page.waitForURL('/pt-br/beta/team/');
    await page.waitForLoadState('load');
    await expect
      .poll(async () => Math.abs((await top(page, before.id)) - before.top))
      .toBeLessThanOrEqual(8);
  });

  test('leads to English in its own interface where a language lacks the page', async ({
    page,
  }) => {
    await page.goto('/en/beta/intune-shared-compliancestatus/');
    const link = page.locator('header a[hreflang="pt-BR"]');
    await expect(link).toContainText('EN');
    await link.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
    await expect(page.getByText('Esta página ainda não foi traduzida')).toBeVisible();
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/beta\//);
  });

  test('is remembered by the chooser', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('header a[hreflang="pt-BR"]').click();
    await page.waitForURL('/pt-br/');
    await page.goto('/');
    await page.waitForURL('/pt-br/');
  });
});

for (const [language, expected] of [
  ['pt-PT', '/pt-br/'],
  ['zh-Hans-SG', '/zh-cn/'],
  ['fr-FR', '/en/'],
] as const) {
  test(`the chooser takes a reader of ${language} to ${expected}`, async ({ browser }) => {
    const context = await browser.newContext({ locale: language });
    const page = await context.newPage();
    await page.goto('/');
    await page.waitForURL(expected);
    await context.close();
  });
}

test.describe('reading modes', () => {
  test('show a translation with, above, or without its source', async ({ page }) => {
    await page.setViewportSize({ width: 1300, height: 800 });
    await page.goto(address('zh-cn'));
    const row = page.locator('[id="member.failed"]');
    const target = row.locator('td[lang="zh-CN"]');
    const source = row.locator('td[lang="en"]');
    const choose = (mode: string) => page.locator(`#mode-${mode}`).check({ force: true });

    await expect(target).toBeVisible();
    expect((await target.boundingBox())?.x).toBeLessThan((await source.boundingBox())?.x ?? 0);
    await choose('stacked');
    expect((await target.boundingBox())?.x).toBe((await source.boundingBox())?.x);
    await choose('target');
    await expect(source).toBeHidden();
    await choose('source');
    await expect(target).toBeHidden();
    await expect(source).toBeVisible();
    await page.reload();
    await expect(page.locator('#mode-source')).toBeChecked();
    await expect(target).toBeHidden();
  });

  test('keep the row that is being read in its place', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 420 });
    await page.goto(`${address('zh-cn')}#member.completed`);
    const before = await top(page, 'member.completed');
    for (const mode of ['target', 'stacked', 'source', 'side']) {
      await page.locator(`#mode-${mode}`).evaluate((radio: HTMLInputElement) => radio.click());
      expect(Math.abs((await top(page, 'member.completed')) - before)).toBeLessThanOrEqual(8);
    }
  });

  test('do not move the page when they are restored', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('mode', 'stacked');
      localStorage.setItem('theme', 'dark');
    });
    await page.goto(address('zh-cn'));
    const shifts = await page.evaluate(
      () =>
        new Promise<PerformanceEntryList>((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(observer.takeRecords()), 500);
        }),
    );
    expect(shifts).toEqual([]);
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });
});

test('a text marks its counterpart', async ({ page }) => {
  await page.goto(address('zh-cn'));
  const row = page.locator('[id="member.failed"]');
  await row.locator('td[lang="en"]').hover();
  await expect(row.locator('td[lang="zh-CN"]')).not.toHaveCSS('background-image', 'none');
});

test('literals are copied exactly', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address('zh-cn'));
  await page.getByRole('button', { name: '复制 completed', exact: true }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('completed');
  await expect(page.getByRole('status')).toHaveText('已复制');
});

test.describe('flags', () => {
  const address = '/en/beta/intune-apps-windowsarchitecture/';

  test('are ticked, added up and read back', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    const flags = page.locator('.flags');
    await flags.getByLabel('x86').check();
    await flags.getByLabel('arm64').check();
    await expect(flags.getByLabel('Decimal', { exact: true })).toHaveValue('17');
    await flags.getByLabel('Property').fill('architectures');
    await expect(flags.locator('.flags-filter code')).toHaveJSProperty(
      'innerHTML',
      "architectures has microsoft.graph.windows<wbr>Architecture'x86,<wbr>arm64'",
    );
    await flags.getByRole('button', { name: 'Copy filter' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe("architectures has microsoft.graph.windowsArchitecture'x86,arm64'");
    await flags.getByLabel('Hexadecimal').fill('0x6');
    await expect(flags.getByLabel('x64')).toBeChecked();
    await expect(flags.getByLabel('x86')).not.toBeChecked();
    await expect(flags.getByLabel('Decimal', { exact: true })).toHaveValue('6');
  });

  test('are in the address, so that a combination can be shared', async ({ page }) => {
    await page.goto(address);
    await page.locator('.flags').getByLabel('arm64').check();
    await expect(page).toHaveURL(/\?flags=16$/);
    await page.reload();
    await expect(page.locator('.flags').getByLabel('arm64')).toBeChecked();
  });

  test('say which bits are nobody’s, and what is not a number', async ({ page }) => {
    await page.goto(address);
    const flags = page.locator('.flags');
    const decimal = flags.getByLabel('Decimal', { exact: true });
    await decimal.fill('4097');
    await expect(flags.getByRole('status')).toHaveText('Not a member: 4096 (0x1000)');
    await expect(flags.getByLabel('x86')).toBeChecked();
    await decimal.fill('-3');
    await expect(flags.getByRole('status')).toHaveText('Not a whole number.');
    await expect(decimal).toHaveAttribute('aria-invalid', 'true');
    await decimal.fill('0');
    await expect(flags.getByRole('status')).toHaveText(/^$|No member has this number\./);
    await expect(decimal).not.toHaveAttribute('aria-invalid');
  });

  test('stand beside the table where there is room', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    const panel = await page.locator('.flags-panel').boundingBox();
    const table = await page.locator('main table').boundingBox();
    expect(panel?.x).toBeGreaterThan((table?.x ?? 0) + (table?.width ?? 0));
    expect(panel?.y).toBeLessThan(table?.y ?? 0);
  });
});

test.describe('a row is found', () => {
  for (const hash of ['#failed', '#member.FAILED', '#Failed']) {
    test(`by ${hash}`, async ({ page }) => {
      await page.goto(`${address('en')}${hash}`);
      await expect(page.locator('[id="member.failed"]:target')).toBeVisible();
    });
  }

  test('in the other version, by its anchor', async ({ page }) => {
    await page.goto('/en/beta/intune-apps-windowsarchitecture/#member.x64');
    await page.locator('[data-keeps-row]').first().click();
    await page.waitForURL('/en/v1.0/intune-apps-windowsarchitecture/#member.x64');
  });
});

test('a linked page is shown in short to who stays on its link, and goes with Escape', async ({
  page,
}) => {
  await page.goto(address('zh-cn'));
  const link = page.locator('.side a').first();
  await link.hover();
  const preview = page.locator('.preview');
  await expect(preview).toContainText((await link.textContent())?.trim() ?? '');
  await expect(link).toHaveAttribute('aria-describedby', 'preview');
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
});

test('a long table is filtered by any word of its rows', async ({ page }) => {
  await page.goto('/pt-br/beta/intune-devices-windowsmalwarecategory/');
  const field = page.getByRole('searchbox', { name: 'Filtrar linhas' });
  const rows = page.locator('main tr[id]:visible');
  const all = await rows.count();
  expect(all).toBeGreaterThan(20);
  await field.fill('TROJAN');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  for (const text of await rows.allTextContents()) expect(text.toLowerCase()).toContain('trojan');
  await field.fill('nothing has this');
  await expect(page.getByText('Nenhuma linha corresponde.')).toBeVisible();
});
