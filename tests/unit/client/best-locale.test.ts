import { expect, test } from 'vitest';
import { bestLocale } from '../../../src/client/best-locale.ts';

const offered = ['en', 'pt-BR', 'zh-CN'];

test.each([
  [['pt-PT'], 'pt-BR'],
  [['zh-Hans-SG'], 'zh-CN'],
  [['zh-TW'], 'zh-CN'],
  [['fr', 'pt'], 'pt-BR'],
  [['en-GB', 'zh-CN'], 'en'],
  [['fr-FR'], undefined],
  [['not a tag', 'zh'], 'zh-CN'],
  [[], undefined],
])('%j is best served by %s', (wanted, expected) => {
  expect(bestLocale(wanted, offered)).toBe(expected);
});

test('a script is nearer than a language, a region nearer than a script', () => {
  expect(bestLocale(['zh-HK'], ['zh-CN', 'zh-TW'])).toBe('zh-TW');
  expect(bestLocale(['pt-PT'], ['pt-BR', 'pt-PT'])).toBe('pt-PT');
});
