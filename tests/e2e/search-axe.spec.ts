import { expect, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';

for (const locale of ['en', 'zh-cn', 'pt-br']) {
  for (const width of [320, 1280]) {
    test.describe(`${locale}, ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } });

      test('the open dialog has no axe violation and no sideways scroll', async ({ page }) => {
        await page.goto(`/${locale}/`);
        await page.keyboard.press('Control+k');
        const status = page.getByRole('dialog').getByRole('status');
        for (const typed of ['failed', '5', 'qzxqzxqz', '']) {
          await page.locator('dialog input').fill(typed);
          if (typed) await expect(status).toHaveText(/./);
          expect(await axeFindings(page, 'dialog'), typed).toEqual([]);
          const over = await page
            .locator('dialog')
            .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
          expect(over).toBe(0);
        }
      });

      test('the page of results has none either', async ({ page }) => {
        await page.goto(`/${locale}/search/?q=failed`);
        await expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false');
        expect(await axeFindings(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      });
    });
  }
}
