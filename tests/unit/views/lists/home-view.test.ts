import { expect, test } from 'vitest';
import { describeLocale } from '../../../../src/i18n/locale.ts';
import { homeView } from '../../../../src/views/lists/home-view.ts';
import { entry, indexOf, members, translation } from '../sample-entry.ts';

const printed = { name: '未能', value: '第三章' };

test('the examples are an enum, one of its members and what was printed, whatever else is damaged', () => {
  const index = indexOf([
    entry('beta/a-state', {
      translations: { 'zh-CN': translation() },
      parts: [members(['low', '0'], ['failed', '3', null, { 'zh-CN': printed }])],
    }),
    entry('beta/get', {
      kind: 'method',
      name: 'Get',
      translations: { 'zh-CN': translation() },
      parts: [
        members(
          ['<a href="x.md">List</a>', '0', null, { 'zh-CN': printed }],
          ['other', '3', null, { 'zh-CN': printed }],
        ),
      ],
    }),
  ]);
  const zh = describeLocale('zh-CN');
  expect(homeView(index, zh, [zh]).examples).toEqual(['state', 'failed', '未能']);
});
