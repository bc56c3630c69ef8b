import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { SITE } from '../support/site.ts';

test('behind a server that minds case, the 404 page leads on', async ({ page }) => {
  // As GitHub Pages answers, which knows nothing of case.
  const body = await readFile(`${SITE}/404.html`, 'utf8');
  await page.route('**/zh-CN/Beta/**', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('/zh-CN/Beta/Intune-Onboarding-VppTokenSyncStatus/?a=B#member.failed');
  await expect(page).toHaveURL(
    '/zh-cn/beta/intune-onboarding-vpptokensyncstatus/?a=B#member.failed',
  );
});
