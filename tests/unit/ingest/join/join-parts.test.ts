import { expect, test } from 'vitest';
import { joinBlocks } from '../../../../src/ingest/join/join-blocks.ts';
import type { PageBlock } from '../../../../src/ingest/render/page-blocks.ts';
import { markup } from '../../../support/markup.ts';

const block = (
  role: PageBlock['role'],
  source: string | null,
  target: string | null = null,
  slug: string | null = null,
): PageBlock => ({
  role,
  depth: 0,
  after: false,
  slug,
  source: source === null ? null : markup(source),
  target: target === null ? null : markup(target),
  at: [1, 1],
});

/** Joined blocks as `[English, translation, its English]`. */
function read(source: PageBlock[], blocks: PageBlock[], sideBySide: boolean) {
  return joinBlocks(source, 'en', [{ locale: 'zh-CN', sideBySide, blocks }]).map((b) => [
    b.text['en'] ?? null,
    b.text['zh-CN'] ?? null,
    b.from['zh-CN'] ?? null,
  ]);
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
