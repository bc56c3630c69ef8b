import { expect, test } from 'vitest';
import { findBrowser } from '../../support/find-browser.ts';

const find = (
  browsers: string[],
  env: Record<string, string> = {},
  platform: NodeJS.Platform = 'linux',
) => findBrowser({ platform, env, isBrowser: (path) => browsers.includes(path) });

test('the variable comes first', () => {
  const browsers = ['/my/chrome', '/usr/bin/chromium'];
  expect(find(browsers, { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' })).toBe('/my/chrome');
});

test('a variable that names no browser is an error with its remedy', () => {
  expect(() => find(['/usr/bin/chromium'], { CHROME_PATH: '/gone' })).toThrow(
    'CHROME_PATH is /gone, which is no Chromium that starts: correct or unset it',
  );
});

test('PATH comes before the usual places', () => {
  const browsers = ['/home/bin/google-chrome', '/opt/google/chrome/chrome'];
  expect(find(browsers, { PATH: '/bin:/home/bin' })).toBe('/home/bin/google-chrome');
});

test('a headless shell comes before a whole browser', () => {
  const browsers = ['/usr/bin/chromium', '/usr/local/bin/chromium-headless-shell'];
  const path = '/usr/bin:/usr/local/bin';
  expect(find(browsers, { PATH: path })).toBe('/usr/local/bin/chromium-headless-shell');
});

test('a usual place is found without PATH', () => {
  expect(find(['/opt/google/chrome/chrome'])).toBe('/opt/google/chrome/chrome');
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(find([mac], {}, 'darwin')).toBe(mac);
});

test('without any browser nothing is found', () => {
  expect(find([], { PATH: '/usr/bin' })).toBeUndefined();
});
