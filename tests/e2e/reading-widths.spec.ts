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
        () => document.querySelector('main table')?.getBoundingClientRect().top ?? 0,
      );
      if (top > 420) low.push(`${path}: ${Math.round(top)}`);
    }
    expect(low).toEqual([]);
  });
}
