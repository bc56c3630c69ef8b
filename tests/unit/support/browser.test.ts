import { expect, test } from 'vitest';
import { ensureBrowser } from '../../support/browser.ts';

test('nothing is installed where there is a browser', () => {
  const install = () => expect.unreachable();
  expect(ensureBrowser(() => '/usr/bin/chromium', [install])).toBe('/usr/bin/chromium');
});

test('installers are tried until one leaves a browser', () => {
  const tried: string[] = [];
  const find = () => (tried.includes('apt') ? '/usr/bin/chromium' : undefined);
  const install = ['playwright', 'apt', 'other'].map((name) => () => {
    tried.push(name);
  });
  expect(ensureBrowser(find, install)).toBe('/usr/bin/chromium');
  expect(tried).toEqual(['playwright', 'apt']);
});

test('without a browser the error says how to get one', () => {
  expect(() => ensureBrowser(() => undefined, [])).toThrow('set CHROME_PATH to one');
});
