import { expect, type Page, type Route, test } from '@playwright/test';
import { toSearchFiles } from '../../src/search/records/search-files.ts';
import { readReference } from '../../src/store/reference.ts';
import { searchRecords } from '../../src/views/search/search-records.ts';

/* Each file of search missing, broken, truncated and slow, in the dialog and on the page: what is left answers, and what is not is said. */

const address = '/en/beta/intune-onboarding-vpptokensyncstatus/';

/** Opens the dialog and returns its field. */
async function open(page: Page) {
  await page.goto(address);
  await page.locator('[data-search-open]').first().click();
  const field = page.locator('dialog input');
  await expect(field).toBeFocused();
  return field;
}

const failures = [
  ['missing', { status: 404, body: '' }],
  ['broken', { status: 500, body: 'no' }],
  ['truncated', { status: 200, body: '{"at":"0' }],
] as const;

async function slowly(route: Route): Promise<void> {
  await new Promise((done) => setTimeout(done, 2000));
  await route.fallback();
}

for (const [name, files, said, typed] of [
  ['all names', /names\.\d+\.json/, 'Not all names could be searched.', 'failed'],
  [
    'the code that reads texts',
    /_astro\/rest\.[^/]*\.js/,
    'Texts could not be searched.',
    'failed',
  ],
  ['the word index', /words\.\d+\.json/, 'Texts could not be searched.', 'failed'],
  ['characters', /characters\.json/, 'Texts could not be searched.', '状态 failed'],
  ['descriptions', /texts\.[^/]*\.json/, 'Descriptions could not be loaded.', 'failed'],
] as const) {
  for (const [how, answer] of failures) {
    test(`answers with the rest where files of ${name} are ${how}, and says so`, async ({
      page,
    }) => {
      await page.route(files, (route) => route.fulfill(answer));
      const field = await open(page);
      await field.fill(typed);
      await expect(page.getByRole('dialog').getByRole('status')).toContainText(said);
      await expect(page.locator('[role="option"]').first()).toContainText('failed');
      await page.goto(`/en/search/?q=${typed}`);
      await expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false');
      await expect(page.locator('main [role="status"]:visible')).toContainText(said);
      await expect(page.locator('ol.results li').first()).toContainText('failed');
    });
  }

  test(`answers with names while files of ${name} are slow, and then with the rest`, async ({
    page,
  }) => {
    await page.route(files, slowly);
    const field = await open(page);
    await field.fill('failed');
    await expect(page.locator('[role="option"]').first()).toContainText('failed');
    await field.fill(typed);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d/);
    await expect(page.getByRole('dialog').getByRole('status')).not.toContainText(said);
    await page.goto(`/en/search/?q=${typed}`);
    await expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('main [role="status"]:visible')).toHaveText(/^\d/);
  });
}

for (const [how, answer] of failures)
  test(`says that search could not be loaded where its manifest is ${how}`, async ({ page }) => {
    await page.route(/search\/index\.json/, (route) => route.fulfill(answer));
    const field = await open(page);
    await field.fill('failed');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('could not be loaded');
    await page.goto('/en/search/?q=failed');
    await expect(page.locator('main [role="status"]:visible')).toContainText('could not be loaded');
  });

test('says that search itself could not be loaded', async ({ page }) => {
  await page.route(/search\/index\.json/, (route) => route.abort());
  const field = await open(page);
  await field.fill('failed');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('could not be loaded');
  await page.goto('/en/search/?q=failed');
  await expect(page.locator('main [role="status"]:visible')).toContainText('could not be loaded');
  await expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false');
});

/** Serves search as where there are very many names: they are in files by their beginnings. */
async function cutNames(page: Page): Promise<void> {
  files ??= readReference('content').then(({ entries }) =>
    toSearchFiles(searchRecords(entries), { cut: { units: 40, first: 40, texts: 8000 } }),
  );
  const own = await files;
  await page.route(/\/search\/(?:index\.json|[\da-f]{12}\/)/, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/search\//, '');
    return route.fulfill({ body: own.get(path) ?? '', status: own.has(path) ? 200 : 404 });
  });
}
let files: Promise<Map<string, string>> | undefined;

for (const [name, path, typed] of [
  ['names by their beginnings', /key\.\d+\.json/, 'inProgress'],
  ['names of whole entries', /names\.\d+\.json/, 'vppTokenSyncStatus failed'],
  ['the words of names', /vocabulary\.json/, 'inPorgresss'],
] as const) {
  for (const [how, answer] of failures)
    test(`says that not all names were searched where files of ${name} are ${how}`, async ({
      page,
    }) => {
      await cutNames(page);
      await page.route(path, (route) => route.fulfill(answer));
      const field = await open(page);
      await field.fill(typed);
      const status = page.getByRole('dialog').getByRole('status');
      await expect(status).toContainText('Not all names could be searched.');
      await page.goto(`/en/search/?q=${typed}`);
      await expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false');
      await expect(page.locator('main [role="status"]:visible')).toContainText(
        'Not all names could be searched.',
      );
    });

  test(`waits for slow files of ${name}`, async ({ page }) => {
    await cutNames(page);
    await page.route(path, slowly);
    const field = await open(page);
    await field.fill(typed);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d[^.]*$/);
    await expect(page.locator('[role="option"]').first()).toContainText(/inProgress|failed/);
  });
}

test('answers from texts where no file of names by their beginnings is there', async ({ page }) => {
  await cutNames(page);
  await page.route(/key\.\d+\.json/, (route) => route.abort());
  const field = await open(page);
  await field.fill('failed');
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText(/^\d.*Not all names could be searched\.$/);
  await expect(page.locator('[role="option"]').first()).toContainText('failed');
});

for (const [how, answer] of failures)
  test(`keeps the field, leads to the page, and says so where its code is ${how}`, async ({
    page,
  }) => {
    await page.route(/_astro\/search\.[^/]*\.js/, (route) =>
      route.fulfill({ ...answer, contentType: 'text/javascript' }),
    );
    const field = await open(page);
    await page.keyboard.type('failed');
    const status = page.getByRole('dialog').getByRole('status');
    await expect(status).toContainText('Search could not be loaded');
    await expect(field).toHaveValue('failed');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/search\/\?q=failed$/);
    await expect(page.locator('main [role="status"]:visible')).toContainText('could not be loaded');
    await expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false');
  });

for (const [how, answer] of failures)
  test(`answers where its style is ${how}`, async ({ page }) => {
    await page.route(/_astro\/search\.[^/]*\.css/, (route) => route.fulfill(answer));
    const field = await open(page);
    await field.fill('failed');
    await expect(page.locator('[role="option"]').first()).toContainText('failed');
    await page.goto('/en/search/?q=failed');
    await expect(page.locator('ol.results li').first()).toContainText('failed');
  });

test('answers, a little later, where its code or its style is slow', async ({ page }) => {
  await page.route(/_astro\/search\./, slowly);
  const field = await open(page);
  await field.fill('failed');
  await expect(page.locator('[role="option"]').first()).toContainText('failed');
  await page.goto('/en/search/?q=failed');
  await expect(page.locator('ol.results li').first()).toContainText('failed');
});
