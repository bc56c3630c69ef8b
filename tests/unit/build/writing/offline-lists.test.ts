import { expect, test } from 'vitest';
import { offlineLists } from '../../../../src/build/writing/offline-lists.ts';
import type { KeptIndex, KeptList } from '../../../../src/client/offline/kept-list.ts';
import { describeLocale } from '../../../../src/i18n/locale.ts';

const locales = ['en', 'zh-CN', 'pt-BR'].map(describeLocale);
const file = (path: string, revision = '1') => ({ path, revision, bytes: 10 });
const files = [
  ...['index.html', 'en/index.html', 'zh-cn/index.html', 'zh-cn/beta/é/index.html'],
  ...['zh-cn/beta/a/index.md', 'zh-cn/404.html', '_astro/a.js', 'api/v1/index.json', 'sw.js'],
  ...['search/x/texts.en.0.json', 'search/x/texts.zh-CN.0.json', 'search/x/texts.pt-BR.0.json'],
].map((path) => file(path));

const addresses = (slug: string, of = files) =>
  (JSON.parse(offlineLists(of, locales).get(`offline/${slug}.json`) ?? '') as KeptList).files.map(
    ([address]) => address,
  );

test('a language keeps its pages, what they load, and search in it and English', () => {
  expect(addresses('zh-cn')).toEqual([
    '_astro/a.js',
    '',
    'search/x/texts.en.0.json',
    'search/x/texts.zh-CN.0.json',
    'zh-cn/404.html',
    'zh-cn/beta/%C3%A9/',
    'zh-cn/',
  ]);
});

test('a version changes with any file of its language, and no other', () => {
  const index = (of: typeof files) =>
    (JSON.parse(offlineLists(of, locales).get('offline/index.json') ?? '') as KeptIndex).languages;
  const changed = files.map((one) => (one.path === 'zh-cn/index.html' ? file(one.path, '2') : one));
  const differ = index(files).map(({ version }, i) => version !== index(changed)[i]?.version);
  expect(differ).toEqual([false, true, false]);
  expect(index(files).map(({ slug, files: count, bytes }) => [slug, count, bytes])).toEqual([
    ['en', 4, 40],
    ['zh-cn', 7, 70],
    ['pt-br', 4, 40],
  ]);
});
