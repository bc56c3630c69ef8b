import { expect, test } from 'vitest';
import { closest } from '../../../src/i18n/closest.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { searchStrings } from '../../../src/i18n/search.ts';

test.each([
  ['pt-BR', 'pt-BR'],
  ['pt-br', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh-SG', 'zh-CN'],
  ['zh-TW', 'en'],
  ['ar', 'en'],
  ['en-GB', 'en'],
])('%s is served by %s', (locale, tag) => {
  expect(closest(['en', 'pt-BR', 'zh-CN'], locale)).toBe(tag);
});

test.each(['en', 'pt-PT', 'zh-CN', 'ar'])(
  '%s has its strings of search from one language',
  async (locale) => {
    const { tag, strings } = languageOf(locale);
    expect(searchStrings(locale)).toEqual({ tag, t: strings.search });
  },
);
