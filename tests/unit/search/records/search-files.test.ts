import { expect, it } from 'vitest';
import { fileOfName } from '../../../../src/search/prose/text-files.ts';
import { toSearchFiles } from '../../../../src/search/records/search-files.ts';
import { record } from '../fixture.ts';

const records = [record('state', [['failed', '3', {}, { en: 'It failed.', 'zh-CN': '失败。' }]])];

it('makes its files in a folder of their own, named by what they hold', () => {
  const files = toSearchFiles(records);
  const { at } = JSON.parse(files.get('index.json') ?? '');
  const own = ['characters', 'names.0', 'texts.en.0', 'texts.zh-CN.0', 'words.0'];
  expect([...files.keys()].sort()).toEqual(
    [...own.map((name) => `${at}/${name}.json`), 'index.json'].sort(),
  );
});

it('leaves the word index out where it is not wanted', () => {
  const files = toSearchFiles(records, { words: false });
  expect([...files.keys()].some((path) => path.includes('words'))).toBe(false);
});

it('makes a site without entries searchable for nothing', () => {
  const files = toSearchFiles([]);
  expect(JSON.parse(files.get('index.json') ?? '')).toMatchObject({
    names: [0],
    keys: '',
    locales: [],
  });
});

it('files texts by name: those of one name, and of names that begin alike, together', () => {
  const texts = { en: 'x'.repeat(60) };
  const many = ['failed', 'syncFailed', 'failedSoon', 'none'].map((name, index) =>
    record(`state${index}`, [
      [name, null, {}, texts],
      ['Failed', null, {}, texts],
    ]),
  );
  const files = toSearchFiles(many, { cut: { units: 9, first: 9, texts: 150 } });
  const { texts: lines } = JSON.parse(files.get('index.json') ?? '');
  const firsts = lines.split('\n');
  expect(firsts).toEqual(['', 'failedsoon', 'syncfailed']);
  expect(['failed', 'failedsoon', 'syncfailed'].map((name) => fileOfName(name, firsts))).toEqual([
    0, 1, 2,
  ]);
});
