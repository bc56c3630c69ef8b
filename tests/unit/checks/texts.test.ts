import { expect, test } from 'vitest';
import { found } from './page.ts';

/** Checks that one description and its source give, in German. */
const checks = (target: string, source: string, locale = 'de') =>
  found({ rows: [['a', '0', [target, source]]] }, locale).map(([check]) => check);

test.each([
  ['placeholders renamed', 'Hallo {Name}.', 'Hello {name}.', ['placeholder/changed']],
  ['unnamed ones swapped', '%d von %s.', '%s of %d.', ['placeholder/changed']],
  ['named ones moved', '%2$s von {0}: {{x}}.', '{{x}}, {0} of %2$s.', []],
  ['per cent', '50 % des Werts, 20 %.', '50% of it, 20%.', []],
])('%s', (_, target, source, expected) => {
  expect(checks(target, source)).toEqual(expected);
});

test.each([
  ['U+FFFD', 'Gr\ufffd\ufffde des Werts.', ['text/garbled']],
  ['UTF-8 as Windows-1252', 'GrÃ¶ÃŸe â€“ des Werts.', ['text/garbled']],
  ['Chinese as Windows-1252', 'ä¸\u00adæ–‡ Wert', ['text/garbled']],
  ['question marks', 'Gr???e des Werts.', ['text/garbled']],
  ['umlauts and capitals', 'GRÖSSE, AÇÃO, Ã la carte – “so” é.', []],
])('garbled: %s', (_, target, expected) => {
  expect(checks(target, 'Size of the value.')).toEqual(expected);
});

test.each([
  ['Siehe [Regeln] (../rules.md).', ['markup/stray']],
  ['Siehe [Regeln] (rules.md).', ['markup/stray']],
  ['Siehe [Regeln] (und mehr).', []],
])('a link that a space took apart: %s', (target, expected) => {
  expect(checks(target, 'See the rules.')).toEqual(expected);
});

test('a page that stands as in the source is not translated', () => {
  const rows = ['one', 'two', 'three'].map((name, i) => [
    name,
    `${i}`,
    `The value number ${name}.`,
  ]);
  const page = { title: 'colour enum type', summary: 'All the colours.', rows };
  expect(found(page, 'de')).toContainEqual([
    'page/untranslated',
    'error',
    'a translation',
    '5 of 5 texts as in the source',
  ]);
  expect(found(page, 'en-GB').map(([check]) => check)).not.toContain('page/untranslated');
});

test('a text in another language than its folder’s', () => {
  expect(checks('La última sincronización ya terminó con éxito.', 'Last sync done.')).toEqual([
    'text/other-language',
  ]);
});
