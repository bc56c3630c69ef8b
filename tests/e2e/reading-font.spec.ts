import { expect, test } from '@playwright/test';
import { browserArguments, installedBrowser } from '../support/browser.ts';

const executablePath = process.env['TEST_BROWSER'] ?? installedBrowser();

test.use({
  launchOptions: {
    args: [...browserArguments, '--blink-settings=defaultFontSize=32'],
    ...(executablePath && { executablePath }),
  },
});

for (const width of [390, 768, 1280]) {
  test(`with a font of 32 px, ${width} px hold the header and the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['', 'beta/intune-onboarding-vpptokensyncstatus/', 'quality/']) {
      await page.goto(`/pt-br/${path}`);
      await expect(page.locator('html')).toHaveCSS('font-size', '32px');
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
      const outside = await page.evaluate(() => {
        const bottom = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
        return [...document.querySelectorAll('header a')]
          .filter((link) => link.getBoundingClientRect().bottom > bottom + 1)
          .map((link) => link.textContent);
      });
      expect(outside, path).toEqual([]);
    }
  });
}
