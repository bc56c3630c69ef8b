import { expect, test } from 'vitest';
import { type LinkContext, withLinks } from '../../../../src/views/links/page-links.ts';
import { markup } from '../../../support/markup.ts';

const context: LinkContext = {
  locale: 'zh-CN',
  path: 'api-reference/beta/resources/a-b.md',
  find: (path, fragment) =>
    path === 'api-reference/beta/resources/own.md' ? `/zh-cn/beta/own/${fragment}` : undefined,
};
const linked = (href: string) => withLinks(markup(`<a href="${href}">x</a>`), context);

test.each([
  ['own.md', '<a href="/zh-cn/beta/own/">x</a>'],
  ['../resources/own.md#risk-values', '<a href="/zh-cn/beta/own/risk-values">x</a>'],
  [
    'team.md',
    '<a href="https://learn.microsoft.com/zh-cn/graph/api/resources/team?view=graph-rest-beta">x</a>',
  ],
  [
    '../api/user-get.md#http',
    '<a href="https://learn.microsoft.com/zh-cn/graph/api/user-get?view=graph-rest-beta#http">x</a>',
  ],
  ['/windows/desktop/x', '<a href="https://learn.microsoft.com/zh-cn/windows/desktop/x">x</a>'],
  [
    'https://go.microsoft.com/?a=1&amp;b=2',
    '<a href="https://go.microsoft.com/?a=1&amp;b=2">x</a>',
  ],
  ['javascript:alert(1)', '<a>x</a>'],
  ['java&#x73;cript:alert(1)', '<a>x</a>'],
  ['//evil.example/x', '<a href="https://evil.example/x">x</a>'],
  ['&quot; onclick=&quot;x', expect.not.stringMatching(/ onclick="/)],
])('%s leads where its reader wants to go', (href, expected) => {
  expect(linked(href)).toEqual(expected);
});

test('an attribute before the address stays, and its > ends nothing', () => {
  expect(withLinks(markup('<a title="a > b" href="own.md">x</a>'), context)).toBe(
    '<a title="a > b" href="/zh-cn/beta/own/">x</a>',
  );
});
