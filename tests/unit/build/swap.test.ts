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
import { healSwap, oldDir, swapIn } from '../../../src/build/swap.ts';

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
