import { expect, test } from 'vitest';
import {
  breakable,
  breakableNames,
  codeHtml,
  joinHtml,
  noHtml,
  tableHtml,
} from '../../../src/html/compose.ts';
import { markup } from '../../support/markup.ts';

test('a name may break between its words, and is never HTML', () => {
  expect(breakable('deviceManagementState')).toBe('device<wbr>Management<wbr>State');
  expect(breakable('a_b')).toBe('a_<wbr>b');
  expect(breakable('<b>&')).toBe('&lt;b&gt;&amp;');
});

test('names break between them, and within one that is longer than a line of a phone', () => {
  expect(breakableNames('User.Read.All, User.ReadBasic.All')).toBe(
    'User.Read.All, User.ReadBasic.All',
  );
  expect(breakableNames('a, PrivilegedAccess.ReadWrite.AzureResources')).toBe(
    'a, Privileged<wbr>Access.<wbr>Read<wbr>Write.<wbr>Azure<wbr>Resources',
  );
});

test('code is text', () => {
  expect(codeHtml('<b> & *c*')).toBe('<code>&lt;b&gt; &amp; *c*</code>');
});

test('pieces are joined by text, empty ones are not there', () => {
  expect(joinHtml([markup('<b>a</b>'), noHtml, markup('b')], ' < ')).toBe('<b>a</b> &lt; b');
  expect(joinHtml([noHtml], ' — ')).toBe('');
});

test('a table has its header and its rows as they are', () => {
  expect(tableHtml([markup('a')], [[markup('<i>b</i>')], []])).toBe(
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><i>b</i></td></tr><tr></tr></tbody></table>',
  );
});
