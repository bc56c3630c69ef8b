import { type CDPSession, expect, type Page, test } from '@playwright/test';

const widths = [320, 390, 768, 1280];
/** How far down the table of an enum or a type begins at the most, in a window of 1280 × 900; a method's requests come first. */
const lowest = 420;

/** Paths of every page of a language: English has each of them, and a language shows those that it lacks in English. */
async function pathsOf(page: Page, locale: string): Promise<string[]> {
  const map = await (await page.request.get('/en/sitemap.xml')).text();
  const all = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.replace('/en/', `/${locale}/`),
  );
  expect(all.length).toBeGreaterThan(40);
  return [...all, '/nothing-here/', `/${locale}/search/`];
}

/** Paths of the pages that are read for their table. */
async function tabularPaths(page: Page, locale: string): Promise<Set<string>> {
  const { enums, types } = await (await page.request.get('/api/v1/index.json')).json();
  const entries: { id: string }[] = [...enums, ...types];
  return new Set(entries.map(({ id }) => `/${locale}/${id}/`));
}

/** Lays the page out at a width without loading it again, nor waiting for a window to follow. */
async function layOut(session: CDPSession, width: number): Promise<void> {
  const screen = { width, height: 900, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', screen);
}

/** How far a page scrolls sideways in px, and where its first table begins. */
function measure(page: Page): Promise<{ over: number; top: number }> {
  return page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    top: document.querySelector('main table')?.getBoundingClientRect().top ?? 0,
  }));
}

for (const locale of ['en', 'zh-cn', 'pt-br']) {
  test(`no page of ${locale} scrolls sideways at any width, and tables begin in the first screen`, async ({
    page,
  }) => {
    test.setTimeout(1_800_000);
    const session = await page.context().newCDPSession(page);
    const faults: string[] = [];
    const tabular = await tabularPaths(page, locale);
    for (const path of await pathsOf(page, locale)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      if (path.endsWith('/search/'))
        await expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false');
      for (const width of widths) {
        await layOut(session, width);
        const { over, top } = await measure(page);
        if (over > 0) faults.push(`${path} at ${width} scrolls by ${over}`);
        if (width === 1280 && tabular.has(path) && top > lowest)
          faults.push(`${path}: its table begins at ${Math.round(top)}`);
      }
    }
    expect(faults).toEqual([]);
  });
}

test('one long word in the crumbs, and a table within a text, fit at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/pt-br/beta/intune-onboarding-vpptokensyncstatus/');
  const over = await page.evaluate(() => {
    const word = 'passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration';
    for (const link of document.querySelectorAll('.crumbs a')) link.textContent = word;
    const table = document.createElement('table');
    const row = table.insertRow();
    for (const text of ['c300x400_Crop', word, 'Proporção original', word])
      row.insertCell().textContent = text;
    document.querySelector('main h2')?.before(table);
    return document.documentElement.scrollWidth - innerWidth;
  });
  expect(over).toBeLessThanOrEqual(0);
});

test('however long what was printed below a type is, a row’s name is whole on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/pt-br/beta/team/');
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('tr[id^="property."]')].map((row) => {
      const printed = document.createElement('s');
      printed.dataset['published'] = '';
      printed.textContent = 'Coleção de cadeias de caracteres de uma tradução';
      row.querySelector(':scope > td')?.append(printed);
      const pieces = [...(row.querySelector('th code')?.getClientRects() ?? [])];
      return new Set(pieces.map(({ top }) => top)).size;
    }),
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((count) => count !== 1)).toEqual([]);
});
