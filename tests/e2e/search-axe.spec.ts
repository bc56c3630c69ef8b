import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const locale of ['en', 'zh-cn', 'pt-br']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
        test.use({ colorScheme, viewport: { width, height: 800 } });

        test('the open dialog has no axe violation and no sideways scroll', async ({ page }) => {
          await page.goto(`/${locale}/`);
          await page.keyboard.press('Control+k');
          const status = page.getByRole('dialog').getByRole('status');
          for (const typed of ['failed', '5', 'qzxqzxqz', '']) {
            await page.locator('dialog input').fill(typed);
            if (typed) await expect(status).toHaveText(typed === '5' ? /\d|./ : /./);
            const { violations } = await new AxeBuilder({ page })
              .include('dialog')
              .withTags(tags)
              .analyze();
            expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
            const over = await page
              .locator('dialog')
              .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
            expect(over).toBe(0);
          }
        });

        test('the page of results has none either', async ({ page }) => {
          await page.goto(`/${locale}/search/?q=failed`);
          await expect(page.locator('ol.results')).toHaveAttribute('aria-busy', 'false');
          const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
        });
      });
    }
  }
}
