import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText } from '../../../src/html/escape.ts';
import { inline } from '../../../src/html/sanitize.ts';
import { toLine, toText } from '../../../src/html/to-text.ts';
import { markup } from '../../support/markup.ts';

test.each([
  ['a', 'a'],
  ['<b>a</b><br><code>b</code>', 'a b'],
  ['&amp;lt; &lt;', '&lt; <'],
  ['a&nbsp;b', 'a\u00a0b'],
  ['<a href="x?a=1&amp;b=2">c</a>', 'c'],
  ['&eacute;&#39;', "é'"],
  ['First.<br>Second.', 'First. Second.'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b  c  '],
])('the text of %j is %j', (html, text) => {
  expect(toText(markup(html))).toBe(text);
});

test('a line has no space but one between words', () => {
  expect(toLine(markup('<b>a</b> &amp; &#x4e00;&#20108; &nope; \n c<br> '))).toBe(
    'a & 一二 &nope; c',
  );
  expect([toText(null), toLine(undefined)]).toEqual(['', '']);
});

test('escaped text is its own text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(toText(escapeText(text))).toBe(text);
    }),
  );
});

test('a link’s address never becomes text', () => {
  expect(toText(inline('<a href="https://a.b/?<i>x</i>">c</a>'))).toBe('c');
  expect(toText(inline('[c](<https://a.b/ i\\>>)'))).toBe('c');
});
