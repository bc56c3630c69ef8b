import { expect, type Page, test } from '@playwright/test';

const widths = [320, 390, 768, 1280];

/** Paths of every page of a language: English has each of them, and a language shows those that it lacks in English. */
async function pathsOf(page: Page, locale: string): Promise<string[]> {
  const map = await (await page.request.get('/en/sitemap.xml')).text();
  const all = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.replace('/en/', `/${locale}/`),
  );
  expect(all.length).toBeGreaterThan(40);
  return [...all, '/nothing-here/', `/${locale}/search/`];
}

for (const locale of ['en', 'zh-cn', 'pt-br']) {
  test(`no page of ${locale} scrolls sideways, at any width`, async ({ page }) => {
    test.setTimeout(1_800_000);
    const wide: string[] = [];
    await page.route(/\.(json|png)$/, (route) => route.abort());
    for (const path of await pathsOf(page, locale)) {
      await page.goto(path, { waitUntil: 'load' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) wide.push(`${path} at ${width} by ${over}`);
      }
    }
    expect(wide).toEqual([]);
  });

  test(`the table of every page of ${locale} begins in the first screen`, async ({ page }) => {
    test.setTimeout(1_800_000);
    await page.setViewportSize({ width: 1280, height: 900 });
    const low: string[] = [];
    for (const path of await pathsOf(page, locale)) {
      if (path.split('/').filter(Boolean).length < 3 || path.includes('/guides/')) continue;
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const top = await page.evaluate(
        () => document.querySelector('main table tbody tr')?.getBoundingClientRect().top ?? 0,
      );
      if (top > 420) low.push(`${path}: ${Math.round(top)}`);
    }
    expect(low).toEqual([]);
  });
}

test.describe('with a font of 32 px', () => {
  test.use({
    launchOptions: async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
      await use({ ...launchOptions, args });
    },
  });

  for (const width of [390, 768, 1280]) {
    test(`nothing scrolls sideways and the header holds its links at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const path of ['', 'beta/intune-onboarding-vpptokensyncstatus/', 'quality/']) {
        await page.goto(`/pt-br/${path}`);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
          '32px',
        );
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, path).toBeLessThanOrEqual(0);
        const outside = await page.evaluate(() => {
          const { bottom } = document.querySelector('header')?.getBoundingClientRect() ?? {
            bottom: 0,
          };
          return [...document.querySelectorAll('header a')]
            .filter((link) => link.getBoundingClientRect().bottom > bottom + 1)
            .map((link) => link.textContent);
        });
        expect(outside, path).toEqual([]);
      }
    });
  }
});
