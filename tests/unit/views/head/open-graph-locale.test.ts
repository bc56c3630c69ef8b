import { expect, test } from 'vitest';
import { openGraphLocale } from '../../../../src/views/head/open-graph-locale.ts';

test.each([
  ['en', 'en_US'],
  ['zh-CN', 'zh_CN'],
  ['pt-BR', 'pt_BR'],
  ['zh-Hant', 'zh_TW'],
  ['ar', 'ar_EG'],
])('%s is %s to the Open Graph protocol', (tag, expected) => {
  expect(openGraphLocale(tag)).toBe(expected);
});
