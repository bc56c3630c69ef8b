import { expect, test } from 'vitest';
import { joinPath, type PathFiles } from '../../../src/ingest/join/join-path.ts';
import { headingTemplates } from '../../../src/repair/heading-templates.ts';
import { repairPath } from '../../../src/repair/repair.ts';
import { type Cell, english, filesOf, plain, sideBySide } from '../checks/page.ts';

const text = (bytes: Uint8Array | undefined) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function repair(path: PathFiles) {
  const { files, left } = repairPath(path, headingTemplates([{ ...path, ...joinPath(path) }]));
  return { text: text(files[0]?.after), edits: files.flatMap((file) => file.edits), left };
}

const damaged: Cell[][] = [
  [
    ['无', 'none'],
    ['零 ', '0'],
    ['没有。', 'None.'],
  ],
  [
    ['red ', 'red'],
    ['1 ', '1'],
    ['红 ', 'Red.'],
  ],
];
const repaired: Cell[][] = [
  ['none', '0', ['没有。', 'None.']],
  ['red', '1', ['红 ', 'Red.']],
];

test('side by side: literals are put back, their edges trimmed, the description left', () => {
  const pages = { en: english({ rows: damaged }), 'zh-CN': sideBySide({ rows: damaged }) };
  const done = repair(filesOf(pages));
  expect(done.text).toBe(sideBySide({ rows: repaired }));
  expect(done.edits.map(({ kind }) => kind)).toEqual(['name', 'value', 'space', 'space']);
  expect(done.left).toEqual([]);
});

test('plain: literals are put back, the layout of the table stays', () => {
  const en = english({
    rows: [
      ['none', '0', 'None.'],
      ['red', '1', 'Red.'],
      ['blue', '4', 'Blue.'],
    ],
  });
  const rows = [
    ['无  ', ' 0 ', ' 没有。'],
    [' red', '1', '红'],
    [' blue ', ' 4 ', ' 蓝'],
  ];
  const page = plain({ rows });
  const done = repair(filesOf({ en, 'zh-CN': page }));
  expect(done.text).toBe(page.replace('|无  |', '|none  |'));
});

test('plain: one space at the end only is damage where the row’s other cells have none', () => {
  const en = english({ rows: [['red', '4', 'Red.']] });
  const page = plain({ rows: [['red', '4 ', '红']] });
  expect(repair(filesOf({ en, 'zh-CN': page })).text).toBe(page.replace('|4 |', '|4|'));
  const airy = plain({ rows: [['red ', '4 ', '红 ']] });
  expect(repair(filesOf({ en, 'zh-CN': airy })).edits).toEqual([]);
});

test('plain: another valid number may be of another version, and is named and left', () => {
  const en = english({ rows: [['red', '4', 'Red.']] });
  const { edits, left } = repair(filesOf({ en, 'zh-CN': plain({ rows: [['red', '8', '红']] }) }));
  expect(edits).toEqual([]);
  expect(left).toMatchObject([{ expected: '4', actual: '8' }]);
});

test('a table that can’t be aligned is named and left', () => {
  const en = english({
    rows: [
      ['red', '0', 'Red.'],
      ['green', '1', 'Green.'],
    ],
  });
  const page = plain({
    rows: [
      ['green', '0', '绿。'],
      ['red', '1', '红。'],
    ],
  });
  const { edits, left } = repair(filesOf({ en, 'zh-CN': page }));
  expect(edits).toEqual([]);
  expect(left).toMatchObject([{ reason: expect.stringContaining('contradict') }]);
});

test('what the English said when it was translated is left to a translator', () => {
  const en = english({ rows: [['red', '4', 'Red.']] });
  const page = sideBySide({ rows: [['red', '8', 'Red.']] });
  const { edits, left } = repair(filesOf({ en, 'zh-CN': page }));
  expect(edits).toEqual([]);
  expect(left).toMatchObject([{ expected: '4', actual: '8' }]);
});

test('a cell with more than one segment is named and left', () => {
  const rows: Cell[][] = [[['无', 'none'], '0', 'None.']];
  const page = sideBySide({ rows }).replace(
    /(?<=\|)(?=<span data-ttu-id="a-\d+">无)/,
    '<span data-ttu-id="a-9">额外</span>',
  );
  const { edits, left } = repair(filesOf({ en: english({ rows }), 'zh-CN': page }));
  expect(edits.filter(({ kind }) => kind === 'name')).toEqual([]);
  expect(left).toMatchObject([{ expected: 'none' }]);
});

test('literals that Markdown could mistake for markup are put back as the source writes them', () => {
  const rows: Cell[][] = [
    [['启动', '__proto__'], '0', 'A.'],
    [['乙', '`code`'], '1', 'B.'],
    [['丙', 'a\\_b'], '2', 'C.'],
  ];
  const repairedRows: Cell[][] = [
    ['__proto__', '0', 'A.'],
    ['`code`', '1', 'B.'],
    ['a\\_b', '2', 'C.'],
  ];
  const done = repair(filesOf({ en: english({ rows }), 'zh-CN': sideBySide({ rows }) }));
  expect(done.text).toBe(sideBySide({ rows: repairedRows }));
});

test('CRLF and a byte order mark stay', () => {
  const crlf = (page: string) => `\ufeff${page.replaceAll('\n', '\r\n')}`;
  const pages = {
    en: crlf(english({ rows: damaged })),
    'zh-CN': crlf(sideBySide({ rows: damaged })),
  };
  expect(repair(filesOf(pages)).text).toBe(crlf(sideBySide({ rows: repaired })));
});

test('a heading in other case is put right', () => {
  const rows: Cell[][] = [['red', '0', 'Red.']];
  const page = (title: string) => ({ title: [title, 'colour enum type'] as Cell, rows });
  const pages = { en: english(page('')), 'zh-CN': sideBySide(page('Colour 枚举类型')) };
  expect(repair(filesOf(pages)).text).toBe(sideBySide(page('colour 枚举类型')));
});

test('a heading without the name is worded as the other headings are, else named and left', () => {
  const rows: Cell[][] = [['red', '0', 'Red.']];
  const page = (title: string, name = 'colour') => ({
    title: [title, `${name} enum type`] as Cell,
    rows,
  });
  const broken = filesOf({ en: english(page('')), 'zh-CN': sideBySide(page('颜色枚举类型')) });
  expect(repair(broken).left).toMatchObject([{ expected: 'colour', actual: '颜色枚举类型' }]);
  const others = ['shape', 'size', 'state'].map((name) => {
    const other = page(`${name} 枚举类型`, name);
    const path = filesOf({ en: english(other), 'zh-CN': sideBySide(other) });
    return { ...path, ...joinPath(path) };
  });
  const { files, left } = repairPath(broken, headingTemplates(others));
  expect(left).toEqual([]);
  expect(text(files[0]?.after)).toBe(sideBySide(page('colour 枚举类型')));
});
