import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasEdgeSpace, literal } from '../../../../src/ingest/parse/literal.ts';

test.each([
  [' none ', 'none'],
  ['a\n b', 'a b'],
  ['`a`', 'a'],
  ['`` a`b ``', 'a`b'],
  ['`a` `b`', '`a` `b`'],
  ['``', '``'],
  ['`a', '`a'],
  ['`a\\_b`', 'a\\_b'],
  ['a\\_b\\*', 'a_b*'],
  ['a\\b', 'a\\b'],
  ['__proto__', '__proto__'],
  ['*a*', '*a*'],
  ['<b>a</b>', '<b>a</b>'],
  ['a &lt; b', 'a < b'],
  ['&#97;&#x62;', 'ab'],
  ['\\&lt;', '&lt;'],
  ['&nosuch;', '&nosuch;'],
  ['&nbsp;a&nbsp;', 'a'],
  ['&eacute;', 'é'],
  ['-2016336109', '-2016336109'],
  ['[a](b)', '[a](b)'],
])('the literal in %j is %j', (raw, text) => {
  expect(literal(raw)).toBe(text);
});

test('a name without marks is its own literal', () => {
  const name = fc.stringMatching(/^[A-Za-z_$][\w$.-]{0,30}$/);
  fc.assert(
    fc.property(name, (text) => {
      expect(literal(` ${text} `)).toBe(text);
    }),
  );
});

test('a space at an edge is seen', () => {
  expect([' a', 'a ', 'a', 'a b'].map(hasEdgeSpace)).toEqual([true, true, false, false]);
});
