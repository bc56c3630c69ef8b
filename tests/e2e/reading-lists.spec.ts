import { expect, test } from '@playwright/test';

const names: Record<string, string> = {
  en: 'Intune: onboarding',
  'zh-cn': 'Intune：接入',
  'pt-br': 'Intune: integração',
};

for (const [locale, name] of Object.entries(names)) {
  test(`areas of ${locale} are called as people call them`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole('link', { name, exact: true }).last().click();
    await expect(page).toHaveURL(/\/beta\/#area\.intune-onboarding$/);
    const area = page.locator('[id="area.intune-onboarding"]');
    await expect(area.getByRole('heading')).toContainText(name);
    await area.getByRole('link', { name: 'vppTokenSyncStatus' }).click();
    await expect(page.locator('.crumbs')).toContainText(name);
  });
}

test('the whole list is folded by letter, and the index opens a letter', async ({ page }) => {
  await page.goto('/en/beta/');
  const letter = page.locator('[id="letter.V"]');
  await expect(letter).toBeHidden();
  await page.locator('.alphabet a', { hasText: 'V' }).click();
  await expect(letter.getByRole('link', { name: 'vppTokenState' })).toBeVisible();
});

test('a list whose filter finds nothing offers the search for what was typed', async ({ page }) => {
  await page.goto('/en/v1.0/');
  const alphabet = page.getByRole('navigation', { name: 'A–Z' });
  await expect(alphabet).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter by name' }).fill('completed');
  await expect(alphabet).toBeHidden();
  await page.getByRole('link', { name: 'Search everything for “completed”' }).click();
  await expect(page).toHaveURL('/en/search/?q=completed');
  await expect(page.locator('ol.results li').first()).toContainText('completed');
});

test('same names are told apart, in lists and titles', async ({ page }) => {
  await page.goto('/en/beta/');
  const twins = page.locator('[id="area.enums"] li', { hasText: 'tokenIssuerType' });
  await expect(twins).toHaveText([/enums 1/, /enums 2/]);
  await twins.last().getByRole('link').click();
  await expect(page).toHaveTitle('tokenIssuerType enum · enums 2 · beta');
});

test('the list beside a page is filtered among its whole area', async ({ page }) => {
  await page.goto('/pt-br/beta/enums-callrecords/calltype/');
  const nav = page.locator('nav.side');
  await nav.getByRole('searchbox', { name: 'Filtrar todos os 12' }).fill('wifi');
  await expect(nav.locator('li')).toHaveText(['wifiBand', 'wifiRadioType']);
  await nav.getByRole('searchbox').fill('wifiRadio');
  await nav.locator('li a').click();
  await expect(page).toHaveURL('/pt-br/beta/enums-callrecords/wifiradiotype/');
});

test('search narrows down to an area by the name that people call it', async ({ page }) => {
  await page.goto('/zh-cn/search/?q=failed&area=intune-onboarding');
  const area = page.locator('select[name=area]');
  await expect(area.locator('option:checked')).toHaveText('Intune：接入');
  await expect(page.locator('.search-facets summary')).toContainText('Intune：接入');
  await area.selectOption('Intune：设备配置');
  await expect(page).toHaveURL(/area=intune-deviceconfig/);
});

test('long names break between their words where something was changed and where something is found', async ({
  page,
}) => {
  const name = 'accessPackage';
  await page.goto('/pt-br/changes/');
  const changed = page.locator('.revision h3 code', { hasText: name });
  if ((await changed.count()) > 0) await expect(changed.first().locator('wbr')).not.toHaveCount(0);
  await page.goto('/pt-br/search/?q=accessPackageAssignmentRequestFilterByCurrentUserOptions');
  const found = page.locator('.results code', { hasText: name }).first();
  await expect(found.locator('wbr')).not.toHaveCount(0);
});

test('what changed is said as a sentence, a space before its literals', async ({ page }) => {
  await page.goto('/pt-br/changes/');
  const lines = page.locator('.revision li', { has: page.locator('code') });
  for (const line of await lines.all()) await expect(line).toHaveText(/: \S/);
});
