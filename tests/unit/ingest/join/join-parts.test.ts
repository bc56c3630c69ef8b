import { expect, test } from 'vitest';
import { joinParts } from '../../../../src/ingest/join/join-parts.ts';
import type { PageBlock } from '../../../../src/ingest/render/page-blocks.ts';
import type { Table } from '../../../../src/model/table.ts';
import { markup } from '../../../support/markup.ts';

const block = (
  role: PageBlock['role'],
  source: string | null,
  target: string | null = null,
  slug: string | null = null,
): PageBlock => ({
  type: 'block',
  role,
  depth: 0,
  slug,
  source: source === null ? null : markup(source),
  target: target === null ? null : markup(target),
  at: [1, 1],
});

const table: Table = {
  type: 'table',
  kind: 'members',
  section: '',
  columns: [],
  rows: [],
  alignment: {},
  unmatched: {},
};

/** Joined parts as `[English, translation, its English]`, a table as its kind. */
function read(source: (PageBlock | Table)[], parts: (PageBlock | Table)[], sideBySide: boolean) {
  return joinParts(source, 'en', [{ locale: 'zh-CN', sideBySide, parts }]).map((part) =>
    part.type === 'table'
      ? part.kind
      : [part.text['en'] ?? null, part.text['zh-CN'] ?? null, part.from['zh-CN'] ?? null],
  );
}

const english = [block('title', 'A'), block('paragraph', 'B.'), block('paragraph', 'C.')];

test('side by side, blocks are joined by their English; what it was made from stays', () => {
  const blocks = [
    block('title', 'A', '甲'),
    block('paragraph', 'Old.', '旧。'),
    block('paragraph', 'B.', '乙。'),
    block('paragraph', 'C changed.', '丙。'),
    block('note', 'N.', '注。'),
    block('note', 'M.', '又。'),
  ];
  expect(read(english, blocks, true)).toEqual([
    ['A', '甲', null],
    [null, '旧。', 'Old.'],
    ['B.', '乙。', null],
    ['C.', '丙。', 'C changed.'],
    [null, '注。', 'N.'],
    [null, '又。', 'M.'],
  ]);
});

test('plain, headings are joined by their slugs, and the rest in order', () => {
  const source = [
    block('title', 'A', null, 'a'),
    block('paragraph', 'B.'),
    block('heading', 'M', null, 'm'),
    block('paragraph', 'C.'),
  ];
  const blocks = [
    block('title', null, '甲', 'a'),
    block('heading', null, '成员', 'm'),
    block('paragraph', null, '丙。'),
    block('paragraph', null, '丁。'),
  ];
  expect(read(source, blocks, false)).toEqual([
    ['A', '甲', null],
    ['B.', null, null],
    ['M', '成员', null],
    ['C.', '丙。', null],
    [null, '丁。', null],
  ]);
});

test('blocks before all of the source’s come first', () => {
  const [first] = read(
    [block('heading', 'A')],
    [block('note', null, '注。'), block('heading', null, '甲')],
    false,
  );
  expect(first).toEqual([null, '注。', null]);
});

test('a table is joined with its own; what stands behind it in a translation stays behind it', () => {
  const source = [block('title', 'A', null, 'a'), table, block('paragraph', 'B.')];
  const parts = [
    block('title', null, '甲', 'a'),
    table,
    block('note', null, '注。'),
    block('paragraph', null, '乙。'),
  ];
  expect(read(source, parts, false)).toEqual([
    ['A', '甲', null],
    'members',
    [null, '注。', null],
    ['B.', '乙。', null],
  ]);
});

test('a table that a translation lacks keeps its place, and so do the blocks of the translation', () => {
  const source = [block('title', 'A', null, 'a'), table, block('paragraph', 'B.')];
  const parts = [block('title', null, '甲', 'a'), block('note', null, '注。')];
  expect(read(source, parts, false)).toEqual([
    ['A', '甲', null],
    [null, '注。', null],
    'members',
    ['B.', null, null],
  ]);
});

test.each([
  ['with more in it', '命名空间：microsoft.graph。', ['乙。']],
  ['where a summary is missing', 'Im microsoft.graph.', []],
  ['where it has lost its name', '命名空间：微软图', ['乙。']],
])('plain, the Namespace line is found %s', (_, line, others) => {
  const source = [
    block('title', 'A', null, 'a'),
    block('namespace', 'Namespace: microsoft.graph'),
    block('paragraph', 'B.'),
    block('heading', 'M', null, 'm'),
  ];
  const blocks = [
    block('title', null, '甲', 'a'),
    block('paragraph', null, line),
    ...others.map((text) => block('paragraph', null, text)),
    block('heading', null, '成员', 'm'),
  ];
  expect(read(source, blocks, false)).toEqual([
    ['A', '甲', null],
    ['Namespace: microsoft.graph', line, null],
    ['B.', others[0] ?? null, null],
    ['M', '成员', null],
  ]);
});

test('plain, a first paragraph that names another namespace is not a Namespace line', () => {
  const source = [block('namespace', 'Namespace: microsoft.graph'), block('paragraph', 'B.')];
  expect(read(source, [block('paragraph', null, '乙 microsoft.graph.a')], false)).toEqual([
    ['Namespace: microsoft.graph', null, null],
    ['B.', '乙 microsoft.graph.a', null],
  ]);
});
