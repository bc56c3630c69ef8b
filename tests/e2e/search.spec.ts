import { expect, type Page, test } from '@playwright/test';

const page_ = '/zh-cn/beta/intune-onboarding-vpptokensyncstatus/';

/** Opens the dialog and returns its field. */
async function open(page: Page, address = page_) {
  await page.goto(address);
  await page.locator('[data-search-open]').first().click();
  const field = page.locator('input[role="combobox"]');
  await expect(field).toBeFocused();
  return field;
}

test('fetches nothing of search before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(page_, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /\/search\/|pagefind|dialog/.test(path))).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.locator('input[role="combobox"]').fill('failed');
  await expect(page.locator('[role="option"]').first()).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d/);
  expect(asked.some((path) => path.startsWith('/search/'))).toBe(true);
});

test('is walked with the keyboard alone', async ({ page }) => {
  await page.goto(page_);
  await page.locator('body').press('/');
  const field = page.locator('input[role="combobox"]');
  await expect(field).toBeFocused();
  await page.keyboard.type('inProgress');
  const active = page.locator('[role="option"][aria-selected="true"]');
  await expect(active).toContainText('inProgress');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d/);
  await page.keyboard.press('End');
  await expect(page.locator('[role="option"]').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(page.locator('[role="option"]').first()).toHaveAttribute('aria-selected', 'true');
  const id = await active.getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/intune-onboarding-vpptokensyncstatus\/#member\.inProgress$/);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto(page_);
  const opener = page.locator('[data-search-open]').first();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('input[role="combobox"]')).toBeFocused();
  await page.keyboard.type('failed');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('shows both texts, their languages and the match', async ({ page }) => {
  const field = await open(page);
  await field.fill('同步失败');
  const option = page.locator('[role="option"]').first();
  await expect(option.locator('[lang="zh-CN"] mark')).toHaveText('同步失败');
  await expect(option.locator('.text[lang="en"]')).toContainText('failed');
  await field.fill('sincronizacao');
  await expect(page.locator('[role="option"] [lang="pt-BR"] mark').first()).toHaveText(
    /sincronização/i,
  );
});

test('marks what a translation printed', async ({ page }) => {
  const field = await open(page, '/en/');
  await field.fill('双面');
  const option = page.locator('[role="option"]').first();
  await expect(option).toContainText('completed');
  await expect(option.locator('[data-published]')).toHaveText('双面');
});

test('says when nothing is found, and offers the nearest names', async ({ page }) => {
  const field = await open(page, '/en/');
  await field.fill('inPrrogrresssx');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found');
  await page.getByRole('option', { name: 'inProgress', exact: true }).click();
  await expect(field).toHaveValue('inProgress');
  await expect(page.locator('[role="option"]').first()).toContainText('inProgress');
});

test('narrows down, and keeps searches on the device', async ({ page }) => {
  const field = await open(page, '/en/');
  await field.fill('failed');
  await page.getByText('Narrow down').click();
  await page.getByRole('combobox', { name: 'Damage' }).selectOption('name');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d/);
  await expect(page.locator('[role="option"]').first()).toContainText('failed');
  await page.locator('[role="option"]').first().click();
  await page.waitForURL(/#member\.failed$/, { waitUntil: 'load' });
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('');
  await expect(page.locator('[role="option"]').first()).toHaveText('failed');
});

test('keeps every key from the first on, and fires no shortcut meanwhile', async ({ page }) => {
  // The rest of search comes late.
  await page.route(/(?:dialog)\.[^/]*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto(page_);
  await page.locator('body').press('/');
  await page.keyboard.type('[]l?m failed', { delay: 30 });
  await expect(page.locator('dialog input')).toHaveValue('[]l?m failed');
  await expect(page.locator('[role="option"]').first()).toContainText('failed');
  await expect(page).toHaveURL(new RegExp(`${page_}$`));
});

for (const isSlow of [false, true])
  test(`loses no key at 120 ms a key from the first moment on a ${isSlow ? 'slow' : 'fast'} line`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    if (isSlow) {
      const [latency, downloadThroughput, uploadThroughput] = [150, 204_800, 96_000];
      const line = { offline: false, latency, downloadThroughput, uploadThroughput };
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', line);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.goto(page_, { waitUntil: 'commit' });
    await page.locator('main').waitFor();
    // The first six are shortcuts of the page.
    await page.keyboard.type('/[]l?m inProgress', { delay: 120 });
    await expect(page.locator('dialog input')).toHaveValue('[]l?m inProgress');
    await expect(page).toHaveURL(new RegExp(`${page_}$`));
    await expect(page.locator('dialog[open]')).toHaveCount(1);
    await expect(page.locator('[role="option"]').first()).toContainText('inProgress');
  });

test('takes over what was typed before the page’s script came', async ({ page }) => {
  await page.route(/_astro\/(?!before-paint)[^/]*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 1000));
    await route.continue();
  });
  await page.goto(page_, { waitUntil: 'commit' });
  await page.locator('main').waitFor();
  await page.keyboard.type('/inProg', { delay: 20 });
  await expect(page.locator('dialog input')).toHaveValue('inProg');
  await expect(page.locator('[role="option"]').first()).toContainText('inProgress');
});

test('shows filters as chips that can be taken off, and words that nothing has', async ({
  page,
}) => {
  const field = await open(page, '/en/');
  await field.fill('failed enum:vppTokenSyncStatus colour:red');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('There is no filter “colour”');
  await dialog.getByRole('button', { name: 'Remove filter enum:vppTokenSyncStatus' }).click();
  await expect(field).toHaveValue('failed colour:red');
  await field.fill('vppTokenSyncStatus qzxwvbn failed');
  await expect(dialog).toContainText('left out: qzxwvbn');
  await expect(page.locator('[role="option"]').first()).toContainText('failed');
});

test('loads what it opens with when a reader points at it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(page_, { waitUntil: 'networkidle' });
  await page.locator('[data-search-open]').first().hover();
  await expect.poll(() => asked).toContain('/search/index.json');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('offers examples where nothing is asked', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('.search-after a').first().click();
  await expect(page.locator('ol.results li').first()).toBeVisible();
});

test('answers as a page that can be linked to', async ({ page }) => {
  await page.goto('/pt-br/search/?q=vppTokenSyncStatus+3');
  const list = page.locator('ol.results');
  await expect(list).toHaveAttribute('aria-busy', 'false');
  const link = list.locator('li').first().getByRole('link');
  await expect(link).toHaveCount(1);
  await expect(link).toHaveAttribute(
    'href',
    '/pt-br/beta/intune-onboarding-vpptokensyncstatus/#member.failed',
  );
  await expect(page.locator('main [role="status"]:visible')).toHaveText(/^\d+ resultado/);
  await page.getByRole('searchbox').fill('qzxqzxqz');
  await expect(list.locator('li')).toHaveCount(0);
  await expect(list).toHaveAttribute('aria-busy', 'false');
  await expect(page).toHaveURL(/q=qzxqzxqz/);
  await expect(page.locator('a[hreflang="en"]').first()).toHaveAttribute('href', /q=qzxqzxqz/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the lists', async ({ page }) => {
    await page.goto('/zh-cn/search/?q=failed');
    await expect(page.locator('main noscript p')).toContainText('JavaScript');
    await page.locator('main noscript a, main a').first().click();
    await expect(page).toHaveURL(/\/zh-cn\/(beta|v1\.0)\/$/);
  });
});

test('a version list is filtered at once', async ({ page }) => {
  await page.goto('/en/beta/');
  const list = page.locator('[data-filter-list]');
  await page.locator('input.filter').fill('tokensync');
  await expect(list.locator('li:visible')).toHaveCount(1);
  await expect(list.locator('section:visible')).toHaveCount(1);
  await expect(page.locator('.filter-count')).toHaveText('1');
  await page.locator('input.filter').fill('qqqqqq');
  await expect(list.locator('li:visible')).toHaveCount(0);
  await page.locator('input.filter').fill('');
  await expect(list.locator('li:visible').nth(5)).toBeVisible();
});

for (const width of [412, 1280]) {
  test(`the page of search moves nothing while it opens, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 823 });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
          document.documentElement.dataset['shift'] = String(
            Number(document.documentElement.dataset['shift'] ?? 0) + value,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['en/search/', 'zh-cn/search/', 'pt-br/search/?q=failed']) {
      await page.goto(`/${path}`);
      await expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      const shift = await page.evaluate(() => document.documentElement.dataset['shift']);
      expect(Number(shift ?? 0), path).toBeLessThan(0.01);
    }
  });
}
