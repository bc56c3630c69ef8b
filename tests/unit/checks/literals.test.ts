import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../../src/checks/index.ts';
import { english, entryOf, found, plain, sideBySide, tuples } from './page.ts';

const rows = (...cells: Parameters<typeof found>[0]['rows']) => ({ rows: cells });

test('a name that is not the source’s is an error', () => {
  expect(found(rows([['无', 'none'], '0', 'No.']))).toContainEqual([
    'name/changed',
    'error',
    'none',
    '无',
  ]);
});

test('a name that is a sibling’s is critical, and shared', () => {
  const page = rows(['ipv4', '0', 'Four.'], [['ipv4', 'ipv6'], '1', 'Six.']);
  expect(found(page)).toEqual([
    ['name/changed', 'critical', 'ipv6', 'ipv4'],
    ['name/shared', 'critical', 'ipv4, ipv6', 'ipv4'],
  ]);
});

test('names that differ in upper and lower case only are shared where one was changed', () => {
  const page = rows([['inválido', 'valid'], '0', 'A.'], [['Inválido', 'invalid'], '1', 'B.']);
  expect(found(page, 'pt-BR').map(([check]) => check)).toContain('name/shared');
  expect(found(rows(['a', '0', 'A.'], ['A', '1', 'B.']))).toEqual([]);
});

test('white space and line ends at the edges of a literal are no damage', () => {
  const page = rows([['none ', 'none'], ['\n0 ', '0'], 'No.']);
  expect(found(page)).toEqual([]);
});

test('a value that is a word is an error, one that is another number critical', () => {
  const page = rows(['two', ['双面', '2'], 'Two.'], ['tooLarge', ['508', '20'], 'Too large.']);
  expect(found(page)).toEqual([
    ['value/changed', 'error', '2', '双面'],
    ['value/changed', 'critical', '20', '508'],
  ]);
});

test('a literal that the English had when it was translated is behind, not changed', () => {
  const now = english(rows(['grey', '2', 'Grey.'], ['red', '3', 'Red.']));
  const then = sideBySide(rows(['gray', '2', 'Grey.'], ['red', '4', 'Red.']));
  expect(tuples({ en: now, 'zh-CN': then })).toEqual([
    ['name/behind', 'warning', 'grey', 'gray'],
    ['value/behind', 'warning', '3', '4'],
  ]);
});

test('a heading without the type’s name is an error', () => {
  const page = {
    ...rows(['red', '0', 'Red.']),
    title: ['颜色枚举类型', 'colour enum type'] as const,
  };
  expect(found({ ...page, title: [...page.title] })).toEqual([
    ['type-name/changed', 'error', 'colour', '颜色枚举类型'],
  ]);
});

test('a table that can’t be aligned is an error with the reason', () => {
  const en = english(rows(['red', '0', 'Red.'], ['green', '1', 'Green.']));
  const target = plain(rows(['green', '0', '绿。'], ['red', '1', '红。']));
  const [[check, severity] = []] = tuples({ en, 'zh-CN': target });
  expect([check, severity]).toEqual(['rows/not-aligned', 'error']);
});

test('a finding names its place and the row’s anchor', () => {
  const page = rows(['red', ['红', '1'], 'Red.']);
  const entry = entryOf({ en: english(page), 'zh-CN': sideBySide(page) });
  const [finding] = checkEntry(entry)['zh-CN'] ?? [];
  expect(finding).toMatchObject({ anchor: 'member.red' });
  const { line = 0, column = 0 } = finding?.location ?? {};
  expect(
    sideBySide(page)
      .split('\n')
      [line - 1]?.slice(column - 1),
  ).toMatch(/^红/);
});

describe('rows of a translation', () => {
  const source = rows(['red', '0', 'Red.'], ['green', '1', 'Green.'], ['blue', '2', 'Blue.']);
  const en = english(source);
  const checks = (...target: string[][]) =>
    tuples({ en, 'zh-CN': plain(rows(...target)) }).map(([check, severity, expected, actual]) =>
      [check, severity, expected, actual].join(' '),
    );
  const [red, green, blue] = [
    ['red', '0', '红。'],
    ['green', '1', '绿。'],
    ['blue', '2', '蓝。'],
  ];

  test.each([
    ['missing', [red, blue], ['row/missing warning green ']],
    ['extra', [red, green, blue, ['pink', '9', '粉。']], ['row/extra warning  pink']],
    ['twice', [red, green, green, blue], ['row/twice warning green once green']],
    ['empty', [red, ['green', '1', ''], blue], ['cell/empty warning Green. ']],
    ['a dash for a text', [red, ['green', '1', '—'], blue], ['cell/empty warning Green. ']],
    [
      'a sibling’s name',
      [red, ['blue', '1', '绿。'], blue],
      ['name/changed critical green blue', 'name/shared critical green, blue blue'],
    ],
    ['all there', [red, green, blue], []],
  ])('%s', (_, target, expected) => {
    expect(checks(...(target as string[][]))).toEqual(expected);
  });

  test('a description that a line break cuts off is a row in both, and none that is missing', () => {
    const cut = (page: string) => page.replace('Green.|', 'Green.\nIt grows. Everywhere.|');
    const sxs = sideBySide(
      rows(['red', '0', ['红。', 'Red.']], ['green', '1', ['绿。', 'Green.']]),
    );
    const pair = (target: string, source: string, id: number) =>
      `<span data-ttu-id="a-${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="a-${id}">${source}</span></span>`;
    const target = `${sxs.trimEnd().slice(0, -1)}\n${pair('它生长。', 'It grows.', 900)} ${pair('到处。', 'Everywhere.', 901)}|\n`;
    const source = rows(['red', '0', 'Red.'], ['green', '1', 'Green.']);
    const checks = tuples({ en: cut(english(source)), 'zh-CN': target }).map(([check]) => check);
    expect(checks).toEqual([]);
  });

  test('a column that no row has is named once', () => {
    expect(checks(['red', '红。'], ['green', '绿。'], ['blue', '蓝。'])).toEqual([
      'column/missing error a column “value” none',
    ]);
  });

  test('a column that the source lacks too is not missed', () => {
    expect(found(rows(['red'], [['绿', 'green']]))).toEqual([
      ['name/changed', 'error', 'green', '绿'],
    ]);
  });
});
