import { describe, expect, test } from 'vitest';
import {
  columnsByHeader,
  columnsLike,
  headerOf,
} from '../../../../src/ingest/parse/match-columns.ts';
import { enumKind } from '../../../../src/kinds/enum.ts';
import { pair, parse } from '../pages.ts';
import { properties } from './kinds.ts';

const [members] = enumKind.tables;

/** A page's table with this header. */
function table(header: string, locale = 'en', row = '') {
  const dashes = header.replace(/[^|]+/g, '-');
  const { blocks } = parse(`# a page\n\n${header}\n${dashes}\n${row}\n`, locale);
  const found = blocks.find((block) => block.table)?.table;
  if (!found) throw new Error('no table');
  return found;
}

describe('columns of an enum by their English header', () => {
  test.each([
    ['|Member|Value|Description|', [[0], [1], [2]]],
    ['|Member|', [[0], [], []]],
    ['|Member|Value|', [[0], [1], []]],
    ['|Member|Int value|Description|', [[0], [1], [2]]],
    ['|Member|Description|', [[0], [], [1]]],
    ['|Value|', [[0], [], []]],
    ['|Value|Description|', [[0], [], [1]]],
    ['|Member|Member|Description|', [[0], [1], [2]]],
    ['|**Member**|`Value`|Notes|More|', [[0], [1], [2, 3]]],
    ['|Member|Description|Value|', [[0], [2], [1]]],
  ])('%s', (header, expected) => {
    expect(columnsByHeader(headerOf(table(header)) ?? [], members)).toEqual(expected);
  });
});

describe('columns of a kind that is known by its headers', () => {
  test.each([
    ['|Property|Type|Description|', [[0], [1], [2]]],
    ['|Type|More|Property|Description|', [[2], [0], [1, 3]]],
    ['|Property|Type|', [[0], [1], []]],
    ['|Property|Description|', null],
    ['|Member|Value|', null],
  ])('%s', (header, expected) => {
    expect(columnsByHeader(headerOf(table(header)) ?? [], properties)).toEqual(expected);
  });
});

test('a header’s texts are its English, without marks; none where a cell has no English', () => {
  const [member, value] = [pair(1, '成员', 'Member'), pair(2, '值', '*Value*')];
  expect(headerOf(table(`|${member}|${value}|`, 'zh-CN'))).toEqual(['Member', 'Value']);
  expect(headerOf(table(`|${member}|<span data-ttu-id="x-3">值</span>|`, 'zh-CN'))).toBeNull();
});

describe('a table of unknown language', () => {
  test('has its source’s columns if it is as wide', () => {
    const source = { table: table('|a|b|c|'), columns: [[0], [], [1, 2]] };
    expect(columnsLike(table('|a|b|c|'), members, source)).toEqual(source.columns);
  });

  test.each([
    ['|a|', [[0], [], []]],
    ['|a|b|', [[0], [], [1]]],
    ['|a|b|c|', [[0], [1], [2]]],
    ['|a|b|c|d|', [[0], [1], [2, 3]]],
  ])('%s, and no source as wide, has them by their order', (header, expected) => {
    expect(columnsLike(table(header), members, null)).toEqual(expected);
    const source = { table: table('|a|b|c|d|e|'), columns: [[0], [], [1, 2, 3, 4]] };
    expect(columnsLike(table(header), members, source)).toEqual(expected);
  });

  test('lacks the column whose literals are nowhere', () => {
    const source = {
      table: table('|a|b|c|', 'en', '|id|String|Its id.|'),
      columns: [[0], [1], [2]],
    };
    const like = (row: string) => columnsLike(table('|a|b|', 'de', row), properties, source);
    expect(like('|id|Seine Id.|')).toEqual([[0], [], [1]]);
    expect(like('|id|String|')).toEqual([[0], [1], []]);
    expect(like('|id|Zeichenfolge|')).toEqual([[0], [1], []]);
  });

  test('keeps columns that its kind must have where it is too narrow for all', () => {
    expect(columnsLike(table('|a|b|'), properties, null)).toEqual([[0], [1], []]);
    expect(columnsLike(table('|a|'), properties, null)).toEqual([[0], [], []]);
  });
});
