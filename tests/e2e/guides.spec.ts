import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';

const locales = ['en', 'zh-cn', 'pt-br'];
const slugs = [
  'reading',
  'literals',
  'adding-a-page',
  'adding-a-language',
  'mending-a-translation',
  'translating',
  'data',
];
const paths = ['guides/', ...slugs.map((slug) => `guides/${slug}/`)];
const member = (name: string) => `[id="zh-cn.vpptokensyncstatus.member.${name}"]`;

const sections = (page: Page) =>
  page.locator('main h2[id]').evaluateAll((headings) => headings.map(({ id }) => id));

for (const locale of locales) {
  for (const width of [390, 1300]) {
    test(`axe finds nothing in the guides, in light and dark: ${locale}, ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of paths) {
        await page.goto(`/${locale}/${path}`);
        expect(await axeFindings(page), path).toEqual([]);
      }
    });
  }

  test(`the guides are a walk from first to last and never leave the language: ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/guides/`);
    await expect(page.locator('.guides a')).toHaveCount(slugs.length);
    await page.locator('.guides a').first().click();
    for (const slug of slugs) {
      await expect(page).toHaveURL(`/${locale}/guides/${slug}/`);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('.side [aria-current="page"]')).toHaveCount(1);
      const next = page.locator('a[rel="next"]');
      if (slug === slugs.at(-1)) await expect(next).toHaveCount(0);
      else await next.click();
    }
  });

  test(`every guide's sections and links lead somewhere: ${locale}`, async ({ page, request }) => {
    const seen = new Set<string>();
    for (const slug of slugs) {
      await page.goto(`/${locale}/guides/${slug}/`);
      const hrefs = await page
        .locator('main a[href]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      for (const href of hrefs) {
        if (new URL(href).origin === new URL(page.url()).origin) seen.add(href);
      }
    }
    for (const href of seen) {
      const answer = await request.get(href);
      expect(answer.status(), href).toBe(200);
      const id = decodeURIComponent(new URL(href).hash.slice(1));
      if (id) expect(await answer.text(), href).toContain(`id="${id}"`);
    }
  });
}

test('no guide scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  for (const locale of locales) {
    for (const path of paths) {
      await page.goto(`/${locale}/${path}`);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `${locale}/${path}`).toBeLessThanOrEqual(0);
    }
  }
});

test('a guide keeps its section when the language is switched', async ({ page }) => {
  for (const slug of slugs) {
    const ids = [];
    for (const locale of locales) {
      await page.goto(`/${locale}/guides/${slug}/`);
      ids.push(await sections(page));
    }
    expect(ids[0]?.length).toBeGreaterThan(2);
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  }
});

test('an example shows the real literal, and what was printed beside it', async ({ page }) => {
  await page.goto('/en/guides/reading/');
  const row = page.locator(member('completed'));
  await expect(row.locator('[data-literal="name"]')).toHaveText('completed');
  await expect(row.locator('[data-literal="value"]')).toHaveText('2');
  await expect(row.locator('[data-published]')).toHaveText(['后', '双面']);
});

test('the reading mode chosen in a guide lays out its examples', async ({ page }) => {
  await page.setViewportSize({ width: 1300, height: 900 });
  await page.goto('/zh-cn/guides/reading/');
  const english = page.locator(`${member('failed')} td[lang="en"]`);
  await expect(english).toBeVisible();
  await page.locator('label', { has: page.locator('#mode-target') }).click();
  await expect(english).toBeHidden();
});

test('the table of checks is in the language of its guide', async ({ page }) => {
  for (const [locale, words] of [
    ['en', "A value that is not the source's"],
    ['zh-cn', '值与原文不同'],
    ['pt-br', 'Valor diferente do original'],
  ]) {
    await page.goto(`/${locale}/guides/mending-a-translation/`);
    const row = page.locator('tr', { has: page.locator('th', { hasText: 'value/changed' }) });
    await expect(row).toContainText(words ?? '');
    await expect(row).toContainText('critical, error');
  }
});

test('no guide breaks its content security policy', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const locale of locales) {
    for (const path of paths) await page.goto(`/${locale}/${path}`);
  }
  expect(errors).toEqual([]);
});
