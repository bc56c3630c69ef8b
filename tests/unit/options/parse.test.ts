import { expect, test } from 'vitest';
import { localeTag, parseOptions } from '../../../src/options/parse.ts';
import { UsageError } from '../../../src/options/usage-error.ts';

const options = { locale: { type: 'string' as const, multiple: true, default: [] } };

test('options and files may stand in any order', () => {
  const { values, files } = parseOptions(['a.md', '--locale=fr', '--', '-b'], options, 'FILES');
  expect([values.locale, files]).toEqual([['fr'], ['a.md', '-b']]);
});

test.each([
  [['--unknown'], "Unknown option '--unknown'; --help lists the options"],
  [['--locale'], "Option '--locale <value>' argument missing; --help lists the options"],
  [['a.md'], 'Unexpected argument "a.md": expected options only'],
])('%j is bad use', (args, message) => {
  expect(() => parseOptions(args, options)).toThrow(new UsageError(message));
});

test('a language tag gets its canonical case', () => {
  expect([localeTag('PT-br'), localeTag('zh-hans')]).toEqual(['pt-BR', 'zh-Hans']);
});
