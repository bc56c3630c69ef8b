import { expect, test } from 'vitest';
import { breakable, codeHtml, joinHtml, noHtml, tableHtml } from '../../../src/html/compose.ts';
import { markup } from '../../support/markup.ts';

test('a name may break between its words, and is never HTML', () => {
  expect(breakable('deviceManagementState')).toBe('device<wbr>Management<wbr>State');
  expect(breakable('a_b')).toBe('a_<wbr>b');
  expect(breakable('<b>&')).toBe('&lt;b&gt;&amp;');
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
