import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText, inline } from '../../../src/html/sanitize.ts';
import { toText } from '../../../src/html/to-text.ts';

test.each([
  ['a', 'a'],
  ['<b>a</b><br><code>b</code>', 'a b'],
  ['&amp;lt; &lt;', '&lt; <'],
  ['a&nbsp;b', 'a\u00a0b'],
  ['<a href="x?a=1&amp;b=2">c</a>', 'c'],
  ['&eacute;&#39;', "é'"],
])('the text of %j is %j', (html, text) => {
  expect(toText(html)).toBe(text);
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
