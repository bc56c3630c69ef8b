import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTable } from '../../../../src/ingest/parse/sections.ts';
import { sideOf } from '../../../../src/ingest/segment/raw-text.ts';
import { english, pair, parse } from '../pages.ts';

const table = '|Member|Value|\n|-|-|\n|a|0|\n';

/** A page's sections as `[name, slug, blocks, rows of the first table]`. */
function sections(text: string, locale = 'en') {
  return parse(text, locale).sections.map((s) => [
    s.name,
    s.slug,
    s.blocks.map((b) => b.role).join(' '),
    (s.blocks.find(isTable)?.table?.rows ?? [])
      .map((row) => row.cells.map((c) => sideOf(c, 'source', 'source')).join(','))
      .join(';'),
  ]);
}

test.each([
  ['a span', `# ${pair(1, '甲', 'a enum type')}\n`, 'en', 'sxs'],
  ['an English folder', '# a\n', 'en', 'source'],
  ['another folder', '# a\n', 'pt-BR', 'plain'],
])('a page’s format is told by %s', (_, text, locale, format) => {
  expect(parse(text, locale).format).toBe(format);
});

test.each<[string, string, unknown[]]>([
  [
    'a single page',
    english('|a|0|b|'),
    [['aType', 'atype-enum-type', 'paragraph paragraph heading table', 'a,0,b']],
  ],
  [
    'sections of a listing',
    `# Enums\n\n### a values\n\n|Member\n|-\n| x\n| y\n\n### b values\n\n${table}`,
    [
      ['a', 'a-values', 'table', ' x; y'],
      ['b', 'b-values', 'table', 'a,0'],
    ],
  ],
  [
    'pages nested in one file',
    `# a enum type\n\n## Members\n\n${table}\n# b enum type\n\n## Members\n\n${table}`,
    [
      ['a', 'a-enum-type', 'heading table', 'a,0'],
      ['b', 'b-enum-type', 'heading table', 'a,0'],
    ],
  ],
  [
    'a setext heading',
    `aType enum type\n===\n\n${table}`,
    [['aType', 'atype-enum-type', 'table', 'a,0']],
  ],
  [
    'a heading with code, a non-breaking space and an anchor',
    `# <a name="x"></a>\`a\`&nbsp;enum type\n\n${table}`,
    [['a', 'x', 'table', 'a,0']],
  ],
  [
    'names of what every object has',
    `# __proto__ enum type\n\n${table}\n# constructor values\n\n${table}`,
    [
      ['__proto__', '__proto__-enum-type', 'table', 'a,0'],
      ['constructor', 'constructor-values', 'table', 'a,0'],
    ],
  ],
  [
    'a table in a quote is none of an entry',
    `# a enum type\n\n> |x|\n> |-|\n> |y|\n\n${table}`,
    [['a', 'a-enum-type', 'table table', 'a,0']],
  ],
  [
    'an enum’s heading in a list defines nothing',
    `# a enum type\n\n- # b enum type\n\n${table}`,
    [['a', 'a-enum-type', 'heading table', 'a,0']],
  ],
  [
    'a heading without a table goes with what is before it',
    `# a enum type\n\n${table}\n## b values\n\nText.\n`,
    [['a', 'a-enum-type', 'table heading paragraph', 'a,0']],
  ],
  [
    'a commented-out enum is none',
    `<!--\n# b enum type\n\n${table}\n-->\n\n# a enum type\n\n${table}`,
    [['a', 'a-enum-type', 'table', 'a,0']],
  ],
])('%s', (_, text, expected) => {
  expect(sections(text)).toEqual(expected);
});

test('a plain page’s enums are found by the anchors of their headings', () => {
  const page = `# <a name="enums"></a>枚举\n\n### <a name="a-values"></a>甲\n\n${table}\n### <a name="b-values"></a>乙\n\n${table}`;
  expect(sections(page, 'zh-CN').map(([name, slug]) => [name, slug])).toEqual([
    [null, 'a-values'],
    [null, 'b-values'],
  ]);
});

describe('blocks', () => {
  const blocks = (text: string) =>
    parse(text).blocks.map((b) => [b.role, sideOf(b.text, 'source', 'source')]);
  test.each<[string, string, unknown[]]>([
    ['an alert', '> [!NOTE]\n> a\n> b', [['note', 'a\n  b']]],
    [
      'an include',
      '[!INCLUDE [beta](../../includes/beta.md)]',
      [['include', '[!INCLUDE [beta](../../includes/beta.md)]']],
    ],
    [
      'lists in lists',
      '- a\n  - b\n\n    c\n1. d',
      [
        ['item', 'a'],
        ['item', 'b'],
        ['paragraph', 'c'],
        ['item', 'd'],
      ],
    ],
    ['a list in a quote', '> - a\n>   b', [['note', 'a\n    b']]],
    ['a heading in a quote', '> # a', [['heading', 'a']]],
    ['fenced code', '```js\na *b*\n\n c\n```', [['code', 'a *b*\n\n c']]],
    ['fenced code that does not end', '~~~\na', [['code', 'a']]],
    ['code in a quote', '> ```\n> a\n> ```', [['code', '  a']]],
    ['indented code', '    a\n      b', [['code', 'a\n  b']]],
    ['empty code', '```\n```', []],
    ['HTML', '<div>\na <!-- b -->\n</div>', [['html', '<div>\na           \n</div>']]],
    ['a comment', '<!-- a -->\n\nb', [['paragraph', 'b']]],
    [
      'a rule',
      'a\n\n***\n\nb',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    ['a definition', '[a]: /b\n\nc', [['paragraph', 'c']]],
    ['a task', '- [x] a', [['item', '[x] a']]],
  ])('%s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });
});

test('items have the level of their list, and the number of a numbered one', () => {
  const { blocks } = parse('3. a\n   - b\n\n   c\n4. d\n\n> 1. e');
  expect(blocks.map(({ role, depth, number }) => [role, depth, number])).toEqual([
    ['item', 1, 3],
    ['item', 2, undefined],
    ['paragraph', 0, undefined],
    ['item', 1, 4],
    ['note', 0, undefined],
  ]);
});

test('definitions are known by their labels, the first of two counts', () => {
  const { definitions } = parse('[A  b]: /c "d"\n[a B]: /e\n\n> [F]: /g\n');
  expect([...definitions]).toEqual([
    ['A B', '[A  b]: /c "d"'],
    ['F', '[F]: /g'],
  ]);
});

test('a span with a line end in it tears no row', () => {
  const cell = pair(1, '甲\n乙 <b>丙\n</b>', 'a\r\nb');
  const page = parse(`# x enum type\n\n|Member|Value|\n|-|-|\n|${cell}|0|\n`, 'zh-CN');
  const rows = page.blocks.find((b) => b.table)?.table?.rows ?? [];
  expect(rows.map((r) => r.cells.map((c) => sideOf(c, 'target', 'target')))).toEqual([
    ['甲 乙 <b>丙 </b>', '0'],
  ]);
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ...[
      '---\n',
      'a: b\n',
      '# ',
      'aType enum type',
      '\n\n',
      '\n',
      '|',
      '|-|-|\n',
      '> ',
      '- ',
      '```',
      '<!--',
      '-->',
      '<div>',
      '\r',
      '\t',
      '[a]: b',
      '<span data-ttu-id="x-1">',
      '<span data-stu-id="x-1">',
      '</span>',
      '\0',
      '\ufeff',
      '\u202e',
    ],
  ),
);

test('parsePage never throws, and every offset is in the page', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('en', 'zh-CN'),
      (pieces, locale) => {
        const text = pieces.join('');
        const page = parse(text, locale);
        for (const { offset } of page.problems) expect(offset).toBeLessThanOrEqual(text.length);
        for (const block of page.blocks) expect(block.text.offset).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 1000 },
  );
});
