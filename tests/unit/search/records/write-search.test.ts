import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSearch } from '../../../../src/search/records/write-search.ts';
import { record } from '../fixture.ts';

const records = [record('state', [['failed', '3', {}, { en: 'It failed.', 'zh-CN': '失败。' }]])];

it('writes its files to a folder of their own, named by what they hold', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  try {
    const count = await startSearch(records).write(folder);
    const manifest = JSON.parse(await readFile(join(folder, 'search/index.json'), 'utf8'));
    const files = await readdir(join(folder, 'search', manifest.at));
    expect(files.sort()).toEqual([
      'characters.json',
      'texts.en.0.json',
      'texts.zh-CN.0.json',
      'words.0.json',
    ]);
    expect(count).toBe(5);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('leaves the word index out where it is not wanted', async () => {
  const files = await startSearch(records, { words: false }).files;
  expect([...files.keys()].some((path) => path.includes('words'))).toBe(false);
});

it('makes a site without entries searchable for nothing', async () => {
  const files = await startSearch([]).files;
  expect(JSON.parse(files.get('index.json') ?? '')).toMatchObject({
    names: [0],
    all: { names: '' },
    locales: [],
  });
});
