import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';

const token = 'beta/intune-onboarding-vpptokensyncstatus/';

/** What opens on a page or changes it, and how a reader gets there. */
const states: Record<
  string,
  { path: string; part?: string; reach: (page: Page) => Promise<void> }
> = {
  // It lies over links of the page, whose visible rest may be small: it is looked at alone.
  'the menu of copying': {
    path: token,
    part: 'main > .copy-menu',
    reach: async (page) => {
      const row = page.locator('[id="member.completed"]');
      await row.hover();
      await row.locator('.copy-as').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'a preview': {
    path: token,
    reach: async (page) => {
      await page.locator('nav.side a:not([aria-current]), a[rel="prev"]').first().hover();
      await expect(page.locator('.preview')).toBeVisible();
    },
  },
  'another language beside': {
    path: `${token}?beside=pt-BR`,
    reach: async (page) => {
      await expect(page.locator('[id="member.failed"] > .source')).toHaveText(/\S/);
    },
  },
  'the settings': {
    path: '',
    reach: (page) => page.locator('[data-settings] summary').click(),
  },
  'flags that are combined': {
    path: 'beta/intune-apps-windowsarchitecture/?flags=4113',
    reach: (page) => expect(page.locator('.flags [role=status]')).toHaveText(/4096/),
  },
  'a table that is filtered': {
    path: 'beta/intune-devices-windowsmalwarecategory/',
    reach: async (page) => {
      await page.locator('main [data-filter], main .filter').first().fill('qzx');
      await expect(page.locator('main .filter-count a')).toBeVisible();
    },
  },
  'a list that is filtered': {
    path: 'beta/',
    reach: async (page) => {
      await page.locator('main .filter').fill('qzx');
      await expect(page.locator('main .filter-count a')).toBeVisible();
    },
  },
  'findings that are filtered': {
    path: 'quality/?q=a',
    reach: (page) =>
      page.locator('[data-found] li, table.compare').first().waitFor({ state: 'visible' }),
  },
  'a response that is explained': {
    path: 'search/#response',
    reach: async (page) => {
      await page.locator('[data-example]').click();
      await expect(page.locator('.answers li').first()).toBeVisible();
      // What the header covers of a scrolled page is no fault of what it covers.
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  'what is found in an area': {
    path: 'search/?q=failed&area=intune-onboarding',
    reach: (page) => expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false'),
  },
  'what is kept offline': {
    path: 'offline/',
    reach: (page) => expect(page.locator('[data-bytes]').first()).toHaveText(/\d/),
  },
  'what changed': { path: 'changes/', reach: () => Promise.resolve() },
};

for (const locale of ['en', 'zh-cn', 'pt-br'])
  for (const width of [390, 768, 1280])
    test(`axe finds nothing in what opens, in light and dark: ${locale}, ${width}`, async ({
      page,
    }) => {
      test.setTimeout(900_000);
      await page.setViewportSize({ width, height: 900 });
      for (const [name, { path, part, reach }] of Object.entries(states)) {
        await page.goto(`/${locale}/${path}`);
        await reach(page);
        expect.soft(await axeFindings(page, part), name).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(over, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    });
