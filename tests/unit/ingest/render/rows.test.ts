import { expect, test } from 'vitest';
import { columnsLike, toColumns } from '../../../../src/ingest/align/columns.ts';
import { toRows } from '../../../../src/ingest/render/rows.ts';
import { pair, parse } from '../pages.ts';

/** Columns of a table with this English header. */
function columns(header: string) {
  const dashes = header.replace(/[^|]+/g, '-');
  const [section] = parse(`# a enum type\n\n${header}\n${dashes}\n`).sections;
  return section && toColumns(section.table);
}

test.each([
  ['|Member|Value|Description|', { name: 0, value: 1, descriptions: [2] }],
  ['|Member|', { name: 0, value: null, descriptions: [] }],
  ['|Member|Value|', { name: 0, value: 1, descriptions: [] }],
  ['|Member|Int value|Description|', { name: 0, value: 1, descriptions: [2] }],
  ['|Member|Description|', { name: 0, value: null, descriptions: [1] }],
  ['|Value|', { name: 0, value: null, descriptions: [] }],
  ['|Value|Description|', { name: 0, value: null, descriptions: [1] }],
  ['|Member|Member|Description|', { name: 0, value: 1, descriptions: [2] }],
  ['|**Member**|`Value`|Notes|More|', { name: 0, value: 1, descriptions: [2, 3] }],
])('%s', (header, expected) => {
  expect(columns(header)).toEqual(expected);
});

test('a table of unknown language has its source’s columns if it is as wide', () => {
  const [section] = parse('# a enum type\n\n|a|b|c|\n|-|-|-|\n').sections;
  if (!section) throw new Error('no section');
  const source = { name: 0, value: null, descriptions: [1, 2] };
  expect(columnsLike(section.table, source)).toEqual(source);
  expect(columnsLike(section.table, { ...source, descriptions: [1] })).toEqual({
    name: 0,
    value: 1,
    descriptions: [2],
  });
});

/** One side's rows of a side-by-side table as `[name, value, description]`. */
function rows(lines: string, side: 'source' | 'target') {
  const header = ['Member', 'Value', 'Description'].map((text, i) => pair(i, '列', text)).join('|');
  const page = parse(
    `# ${pair(9, '甲', 'a enum type')}\n\n|${header}|\n|-|-|-|\n${lines}\n`,
    'zh-CN',
  );
  const [section] = page.sections;
  const own = section && toColumns(section.table);
  if (!section || !own) throw new Error('no table');
  return toRows(section.table, own, side, 'target', page).map(
    (row) => row && [row.name, row.value, row.description, row.edges],
  );
}

test('a cell of several segments reads as one text, cells beyond the header after a dash', () => {
  const line = `|${pair(1, '无', 'none')}|${pair(2, '0', '0')}|${pair(3, '一。', 'One.')} ${pair(4, '二。', 'Two.')}|${pair(5, '三。', 'Three.')}|`;
  expect(rows(line, 'target')).toEqual([['无', '0', '一。 二。 — 三。', []]]);
  expect(rows(line, 'source')).toEqual([['none', '0', 'One. Two. — Three.', []]]);
});

test('segments between which a pipe was lost are cells of their own', () => {
  const line = `|${pair(1, '无', 'none')}${pair(2, '零', '0')}|${pair(3, '一。', 'One.')}|`;
  expect(rows(line, 'source')).toEqual([['none', '0', 'One.', []]]);
});

test('a literal is one segment; what stands beside it is text', () => {
  const line = `|${pair(1, '无', 'none')}|${pair(2, '零', '0')}${pair(4, '多', 'More.')}|${pair(3, '一。', 'One.')}|`;
  expect(rows(line, 'source')).toEqual([['none', '0', 'More. — One.', []]]);
});

test('a side without text says nothing; an English cell without text is an empty value', () => {
  const target = (text: string) => `<span data-ttu-id="x-7">${text}</span>`;
  const line = `|${pair(1, '无', 'none')}|${target('零')}|${target(' 一。')}|`;
  expect(rows(line, 'source')).toEqual([['none', '', '', []]]);
  expect(rows(line, 'target')).toEqual([['无', '零', '一。', ['description']]]);
  expect(rows('||||', 'target')).toEqual([null]);
});
