import { expect, test } from 'vitest';
import { knownTables } from '../../../../src/ingest/parse/known-tables.ts';
import { literal } from '../../../../src/ingest/parse/literal.ts';
import { toRows } from '../../../../src/ingest/render/rows.ts';
import { pair, parse } from '../pages.ts';

type Side = 'source' | 'target';

/** One side's rows of a side-by-side table of names, values and descriptions. */
function read(lines: string, side: Side, loose: Side | 'both' = 'target') {
  const header = ['Member', 'Value', 'Description'].map((text, i) => pair(i, '列', text)).join('|');
  const page = parse(
    `# ${pair(9, '甲', 'a enum type')}\n\n|${header}|\n|-|-|-|\n${lines}\n`,
    'zh-CN',
  );
  const [section] = page.sections;
  const [known] = section ? knownTables(section) : [];
  if (!known) throw new Error('no table');
  return toRows(known.table, { ...known, side, loose, page });
}

/** The same as `[name, value, description, whether that has a space of its own at an edge]`. */
function rows(lines: string, side: Side) {
  return read(lines, side).map(
    (row) =>
      row && [
        ...row.cells.map(({ raw, html }, i) => (i === 2 ? html() : raw && literal(raw))),
        row.cells[2]?.edge === true,
      ],
  );
}

test('a cell of several segments reads as one text, cells beyond the header after a dash', () => {
  const line = `|${pair(1, '无', 'none')}|${pair(2, '0', '0')}|${pair(3, '一。', 'One.')} ${pair(4, '二。', 'Two.')}|${pair(5, '三。', 'Three.')}|`;
  expect(rows(line, 'target')).toEqual([['无', '0', '一。 二。 — 三。', false]]);
  expect(rows(line, 'source')).toEqual([['none', '0', 'One. Two. — Three.', false]]);
});

test('segments between which a pipe was lost are cells of their own', () => {
  const line = `|${pair(1, '无', 'none')}${pair(2, '零', '0')}|${pair(3, '一。', 'One.')}|`;
  expect(rows(line, 'source')).toEqual([['none', '0', 'One.', false]]);
});

test('a literal is one segment; what stands beside it is text', () => {
  const line = `|${pair(1, '无', 'none')}|${pair(2, '零', '0')}${pair(4, '多', 'More.')}|${pair(3, '一。', 'One.')}|`;
  expect(rows(line, 'source')).toEqual([['none', '0', 'More. — One.', false]]);
});

test('code outside of spans stands in both languages, words in the translation’s alone', () => {
  const cells = (text: string) => {
    const line = `|${pair(1, '无', 'none')}|0|${pair(3, '一：', 'One:')} ${text}|`;
    return read(line, 'source', 'both').map((row) => row?.cells[2]?.html());
  };
  expect(cells('<b>`a`</b>.')).toEqual(['One: <b><code>a</code></b>.']);
  expect(cells('两个')).toEqual(['One:']);
});

test('a side without text says nothing; an English cell without text is an empty value', () => {
  const target = (text: string) => `<span data-ttu-id="x-7">${text}</span>`;
  const line = `|${pair(1, '无', 'none')}|${target('零')}|${target(' 一。')}|`;
  expect(rows(line, 'source')).toEqual([['none', '', '', false]]);
  expect(rows(line, 'target')).toEqual([['无', '零', '一。', true]]);
  expect(rows('||||', 'target')).toEqual([null]);
});

test('each cell has its place, a row that of its name', () => {
  const line = `|${pair(1, '无', 'none')}|0||`;
  const [row] = read(line, 'target');
  const columns = [line.indexOf('无'), line.lastIndexOf('0'), line.length - 1];
  const places = columns.map((index) => [5, index + 1]);
  expect(row?.cells.map(({ at }) => at)).toEqual(places);
  expect(row?.at).toEqual(places[0]);
});
