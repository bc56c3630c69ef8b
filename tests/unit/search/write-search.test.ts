import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSearch } from '../../../src/search/write-search.ts';
import { record } from './fixture.ts';

it('writes both tiers to a folder of their own, named by what they hold', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  try {
    const records = [
      record('state', [['failed', '3', {}, { en: 'It failed.', 'zh-CN': '失败。' }]]),
    ];
    const count = await startSearch(records).write(folder);
    const manifest = JSON.parse(await readFile(join(folder, 'search/index.json'), 'utf8'));
    const files = await readdir(join(folder, 'search', manifest.at), { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining([
        'names.0.json',
        'texts.en.0.json',
        'texts.zh-CN.0.json',
        join('pagefind', 'pagefind.js'),
      ]),
    );
    expect(files.some((file) => file.includes('fragment'))).toBe(false);
    expect(count).toBeGreaterThan(8);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('makes a site without enums searchable for nothing', async () => {
  const files = await startSearch([]).files;
  expect(JSON.parse(String(files.get('index.json')))).toMatchObject({ parts: [], texts: [] });
});
