import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const paths = [
  '',
  'beta/',
  'beta/enums/',
  'beta/intune-onboarding-vpptokensyncstatus/',
  'beta/intune-apps-windowsarchitecture/',
  'beta/intune-devices-windowsmalwarecategory/',
  'beta/intune-shared-compliancestatus/',
  'v1.0/intune-onboarding-vpptokenstate/',
  'nothing/',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const locale of ['en', 'zh-cn', 'pt-br']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1300]) {
      test(`axe finds nothing: ${locale}, ${colorScheme}, ${width}`, async ({ browser }) => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        for (const path of paths) {
          await page.goto(`/${locale}/${path}`);
          const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
          const found = violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`);
          expect(found).toEqual([]);
        }
        await context.close();
      });
    }
  }
}

test('nothing scrolls sideways at 320 px, nor at 200 % zoom', async ({ page }) => {
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 600 });
    for (const locale of ['en', 'zh-cn', 'pt-br']) {
      for (const path of paths) {
        await page.goto(`/${locale}/${path}`);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, `${locale}/${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  }
});
