import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { rendering } from '../support/rendering.ts';

/** What the baselines were drawn with; they prove nothing on a machine that draws otherwise. */
const drawnWith = new URL('./screens/rendering.txt', import.meta.url);
const enumPage = 'beta/intune-onboarding-vpptokensyncstatus/';
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

const screens = [
  ['enum', `/zh-cn/${enumPage}`, wide, 'light'],
  ['enum', `/zh-cn/${enumPage}`, narrow, 'dark'],
  ['enum', `/pt-br/${enumPage}`, wide, 'dark'],
  ['enum', `/en/${enumPage}#member.failed`, narrow, 'light'],
  ['behind', '/zh-cn/beta/intune-onboarding-vpptokenstate/', wide, 'dark'],
  ['missing', '/pt-br/beta/intune-shared-compliancestatus/', narrow, 'light'],
  ['flags', '/pt-br/beta/intune-deviceconfig-easservices/', narrow, 'dark'],
  ['home', '/zh-cn/', wide, 'dark'],
  ['home', '/en/', narrow, 'light'],
  ['version', '/pt-br/v1.0/', wide, 'light'],
  ['listing', '/zh-cn/beta/enums/', wide, 'light'],
  ['quality', '/zh-cn/quality/', wide, 'light'],
  ['quality', '/en/quality/', narrow, 'dark'],
  ['guide', '/zh-cn/guides/reading/', narrow, 'light'],
  ['guide', '/pt-br/guides/reading/', wide, 'dark'],
  ['404', '/en/nothing-here/', wide, 'light'],
] as const;

test.describe('what a reader sees', () => {
  test.beforeEach(({ browser }, { config }) => {
    const here = rendering(browser.version());
    if (config.updateSnapshots === 'all') writeFileSync(drawnWith, `${here}\n`);
    const there = existsSync(drawnWith) ? readFileSync(drawnWith, 'utf8').trim() : 'nothing';
    test.skip(here !== there, `Drawn with ${there}; this machine has ${here}.`);
  });

  for (const [name, address, viewport, colorScheme] of screens) {
    const [, locale] = address.split('/');
    const width = viewport === wide ? 'wide' : 'narrow';

    test(`${name}, ${locale}, ${width}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await expect(page).toHaveScreenshot(`${name}-${locale}-${width}-${colorScheme}.png`, {
        maxDiffPixelRatio: 0.01,
      });
    });
  }
});
