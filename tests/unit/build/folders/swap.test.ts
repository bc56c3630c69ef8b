import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exchangeFolders } from '../../../../src/build/folders/exchange-names.ts';
import { healSwap, oldDir, swapIn } from '../../../../src/build/folders/swap.ts';

let folder: string;
const site = () => join(folder, 'site');
const stage = () => join(folder, '.site.next');
const put = (dir: string, text: string) => {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'index.html'), text);
};
const shown = () => readFileSync(join(site(), 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interlinear-swap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the new site takes the place of the old one, which becomes the next stage', async () => {
  put(site(), 'old');
  put(stage(), 'new');
  await swapIn(stage(), site());
  expect(shown()).toBe('new');
  expect(readFileSync(join(stage(), 'index.html'), 'utf8')).toBe('old');
  expect(existsSync(oldDir(site()))).toBe(false);
});

test('where names can not be exchanged, two renames do it', async () => {
  put(site(), 'old');
  put(stage(), 'new');
  await swapIn(stage(), site(), () => false);
  expect(shown()).toBe('new');
  expect(readFileSync(join(stage(), 'index.html'), 'utf8')).toBe('old');
  expect(existsSync(oldDir(site()))).toBe(false);
});

test('names are exchanged in one step where a program can ask for it', ({ skip }) => {
  put(site(), 'old');
  put(stage(), 'new');
  if (!exchangeFolders(stage(), site())) skip('neither mv --exchange nor perl is here');
  expect(shown()).toBe('new');
  expect(readFileSync(join(stage(), 'index.html'), 'utf8')).toBe('old');
});

test('what can not be exchanged is left as it was', () => {
  put(stage(), 'new');
  expect(exchangeFolders(stage(), join(folder, 'nowhere'))).toBe(false);
  expect(readFileSync(join(stage(), 'index.html'), 'utf8')).toBe('new');
});

test('the first site needs no old one', async () => {
  put(stage(), 'new');
  await swapIn(stage(), site());
  expect(shown()).toBe('new');
  expect(readdirSync(folder)).toEqual(['site']);
});

test('a swap that was killed between its renames is healed', () => {
  put(oldDir(site()), 'old');
  healSwap(site());
  expect(shown()).toBe('old');
});

test('a site that stands is left alone by healing', () => {
  put(site(), 'new');
  put(oldDir(site()), 'old');
  healSwap(site());
  expect(shown()).toBe('new');
});
