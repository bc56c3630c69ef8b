import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';

/** Pages of types and methods: with few and many rows, texts and requests, and in both versions. */
const paths = [
  'beta/team/',
  'beta/teamsasyncoperation/',
  'v1.0/intune-onboarding-vpptoken/',
  'beta/team-clone/',
  'beta/team-get/',
  'v1.0/intune-onboarding-vpptoken-synclicenses/',
];

/** What opens on them, how a reader gets there, and the part that is looked at alone where it lies over others. */
const states: [
  name: string,
  path: string,
  reach: (page: Page) => Promise<unknown>,
  part?: string,
][] = [
  [
    'the menu of copying',
    'beta/team/',
    async (page) => {
      const row = page.locator('tr[id^="property."]').first();
      await row.hover();
      await row.locator('.copy-as').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
    'main > .copy-menu',
  ],
  [
    'another language beside',
    'beta/team/?beside=pt-BR',
    (page) => expect(page.locator('tr[id^="property."] > .source').first()).toHaveText(/\S/),
  ],
  [
    'the dialog of search',
    'beta/team-get/',
    async (page) => {
      await page.locator('[data-search-open]').click();
      await page.locator('dialog input').fill('team');
      await expect(page.locator('dialog [role=option]').first()).toBeVisible();
    },
    'dialog',
  ],
];

for (const locale of ['en', 'zh-cn', 'pt-br'])
  for (const width of [390, 768, 1280])
    test(`axe finds nothing on types and methods, unfolded, in light and dark: ${locale}, ${width}`, async ({
      page,
    }) => {
      test.setTimeout(900_000);
      await page.setViewportSize({ width, height: 900 });
      for (const path of paths) {
        await page.goto(`/${locale}/${path}`);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('main details'))
            fold.toggleAttribute('open', true);
        });
        expect.soft(await axeFindings(page), path).toEqual([]);
      }
      for (const [name, path, reach, part] of states) {
        await page.goto(`/${locale}/${path}`);
        await reach(page);
        expect.soft(await axeFindings(page, part), name).toEqual([]);
      }
    });
