import { expect, test } from 'vitest';
import { describeLocale } from '../../../src/i18n/locale.ts';

test.each([
  ['en', 'en', 'English', 'ltr'],
  ['zh-CN', 'zh-cn', '简体中文', 'ltr'],
  ['zh-TW', 'zh-tw', '繁體中文', 'ltr'],
  ['pt-BR', 'pt-br', 'Português (Brasil)', 'ltr'],
  ['ar', 'ar', 'العربية', 'rtl'],
  ['ur-PK', 'ur-pk', 'اردو (پاکستان)', 'rtl'],
  ['he', 'he', 'עברית', 'rtl'],
])('%s is described by its tag alone', (tag, slug, label, dir) => {
  const described = describeLocale(tag);
  expect([described.tag, described.slug, described.dir]).toEqual([tag, slug, dir]);
  expect(described.label).toBe(label);
});
