import { describe, expect, test } from 'vitest';
import { rowsJson } from '../../../../src/exports/rows-json.ts';
import { joinPath } from '../../../../src/ingest/join/join-path.ts';
import { tablesOf } from '../../../../src/model/entry.ts';
import type { Table } from '../../../../src/model/table.ts';
import type { Html } from '../../../../src/model/text.ts';
import { cellView } from '../../../../src/views/table/cell-view.ts';
import { tableView } from '../../../../src/views/table/table-view.ts';
import { markup } from '../../../support/markup.ts';
import { type Cell, english, entryOf, plain, sideBySide } from '../../checks/page.ts';
import { members } from '../sample-entry.ts';

const link = (html: string) => markup(`<i>${html}</i>`);
/** What a cell has that is only a literal. */
const alone = { collides: false, collection: false, address: undefined, words: undefined };
const links = { link, address: (href: string) => href };
const tableOf = (pages: Record<string, string>): Table => {
  const [table] = tablesOf(entryOf(pages));
  if (!table) throw new Error('no table');
  return table;
};
const keys = ({ columns }: { columns: { key: string }[] }) => columns.map(({ key }) => key);

const table = members(
  ['none', '0', 'None.', { 'zh-CN': { name: '无', description: '没有。' } }],
  ['red', '1', 'Not yet documented', { 'zh-CN': { description: null } }],
);

describe('a table in a language', () => {
  test('has real literals, what was printed beside them, and both texts', () => {
    const view = tableView(table, 'zh-CN', links);
    expect(view).toMatchObject({ type: 'table', kind: 'members', bilingual: true });
    expect(view.columns).toEqual([
      { key: 'name', type: 'literal' },
      { key: 'value', type: 'literal' },
      { key: 'description', type: 'prose' },
    ]);
    expect(view.rows).toEqual([
      {
        anchor: 'member.none',
        divider: false,
        name: 'none',
        value: '0',
        cells: [
          { type: 'literal', key: 'name', literal: 'none', published: '无', ...alone },
          { type: 'literal', key: 'value', literal: '0', published: undefined, ...alone },
          { type: 'prose', key: 'description', target: link('没有。'), source: link('None.') },
        ],
        former: [],
        undocumented: false,
      },
      {
        anchor: 'member.red',
        divider: false,
        name: 'red',
        value: '1',
        cells: [
          { type: 'literal', key: 'name', literal: 'red', published: undefined, ...alone },
          { type: 'literal', key: 'value', literal: '1', published: undefined, ...alone },
          {
            type: 'prose',
            key: 'description',
            target: undefined,
            source: link('Not yet documented'),
          },
        ],
        former: [],
        undocumented: true,
      },
    ]);
    expect(view.unmatched).toBeUndefined();
  });

  test('says where a translation printed one row’s literal for another', () => {
    const mixed = members(
      ['red', '1', null, { 'zh-CN': { name: 'blue', value: '二' } }],
      ['blue', '2', null, { 'zh-CN': { value: '1' } }],
    );
    const { rows, printed } = tableView(mixed, 'zh-CN', links);
    const collisions = rows.map(({ cells }) =>
      cells.map((cell) => cell.type === 'literal' && cell.collides),
    );
    expect(collisions).toEqual([
      [true, false],
      [false, true],
    ]);
    expect([printed, tableView(mixed, 'en', links).printed]).toEqual(['collides', 'none']);
  });

  test('has nothing of another language', () => {
    const view = tableView(table, 'en', links);
    expect(view.bilingual).toBe(false);
    expect(view.rows[0]?.cells).toMatchObject([
      { published: undefined },
      { published: undefined },
      { target: undefined, source: link('None.') },
    ]);
  });
});

describe('a column of prose in which nothing stands', () => {
  const own = tableOf({
    en: english({ rows: [['none'], ['red']] }),
    'zh-CN': plain({
      rows: [
        ['none', '0', '没有。'],
        ['red', '1', '红。'],
      ],
    }),
  });

  test('is left out', () => {
    const view = tableView(own, 'en', links);
    expect(keys(view)).toEqual(['name']);
    expect(view.bilingual).toBe(false);
    expect(view.rows.map(({ cells }) => cells.map(({ key }) => key))).toEqual([['name'], ['name']]);
  });

  test('stands where a translation has texts that the source has not', () => {
    const view = tableView(own, 'zh-CN', links);
    expect(keys(view)).toEqual(['name', 'description']);
    expect(view.bilingual).toBe(true);
    expect(view.rows.map(({ cells }) => cells[1])).toEqual([
      { type: 'prose', key: 'description', target: link('没有。'), source: undefined },
      { type: 'prose', key: 'description', target: link('红。'), source: undefined },
    ]);
  });
});

test('the English that cells were translated from stands with their row', () => {
  const then: Cell[][] = [['gray', '2', ['灰。', 'Gray.']]];
  const own = tableOf({
    en: english({ rows: [['grey', '2', 'A grey.']] }),
    'zh-CN': sideBySide({ rows: then }),
  });
  expect(tableView(own, 'zh-CN', links).rows[0]?.former).toEqual([
    { type: 'literal', text: 'gray' },
    { type: 'prose', html: link('Gray.') },
  ]);
  expect(tableView(own, 'en', links).rows[0]?.former).toEqual([]);
});

describe('rows that only a translation has', () => {
  const rows = [
    ['red', '0', 'Red.'],
    ['green', '1', 'Green.'],
  ];

  test('stand apart, with their links and without columns that they lack', () => {
    const own = tableOf({
      en: english({ rows: [['red']] }),
      'zh-CN': plain({ rows: [['red'], ['blue']] }),
    });
    const { unmatched } = tableView(own, 'zh-CN', links);
    expect(unmatched).toMatchObject({ reason: undefined, hasFormer: false });
    expect(unmatched && keys(unmatched)).toEqual(['name', 'description']);
    expect(unmatched?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['blue', null],
    ]);
  });

  test('are all of a table that could not be aligned, which says why', () => {
    const own = tableOf({
      en: english({ rows }),
      'zh-CN': plain({
        rows: [
          ['green', '0', '绿。'],
          ['red', '1', '红。'],
        ],
      }),
    });
    const { unmatched } = tableView(own, 'zh-CN', links);
    expect(unmatched?.reason).toMatch(/contradict/);
    expect(unmatched && keys(unmatched)).toEqual(['name', 'value', 'description']);
    expect(unmatched?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['green', '0', link('绿。')],
      ['red', '1', link('红。')],
    ]);
    expect(tableView(own, 'en', links).unmatched).toBeUndefined();
  });

  test('say that the page carries their English', () => {
    const gone: Cell[] = [['蓝', 'blue'], '2', ['蓝。', 'Blue.']];
    const own = tableOf({ en: english({ rows }), 'zh-CN': sideBySide({ rows: [...rows, gone] }) });
    const { unmatched } = tableView(own, 'zh-CN', links);
    expect(unmatched?.hasFormer).toBe(true);
    expect(unmatched?.rows[0]?.from?.map(({ text }) => text)).toEqual(['blue', '2', link('Blue.')]);
  });
});

test('that there are no permissions is the interface’s to say, in a page and in data', () => {
  const head = '|Permission type|Permissions|\n|---|---|\n';
  const page = (label: string, none: string) =>
    `# List colours\n\n## Permissions\n\n${head}|${label}|${none}|\n|Other|After \`x\`.|\n`;
  const path = 'api-reference/beta/api/colour-list.md';
  const bytes = new TextEncoder().encode(page('Application', 'Not supported.'));
  const [entry] = joinPath({ path, files: [{ locale: 'en', path, bytes }] }).entries;
  const [permissions] = entry ? tablesOf(entry) : [];
  if (!permissions) throw new Error('no table');
  const cells = tableView(permissions, 'en', links).rows.map((row) => row.cells[1]);
  expect(cells).toMatchObject([{ type: 'prose', unsupported: true }, { type: 'prose' }]);
  expect(cells[1]).not.toHaveProperty('unsupported');
  const data = rowsJson(permissions, 'method').map((row) => row['permissions']);
  expect(data).toEqual([[], { en: 'After x.' }]);
});

test('a translated label leads where the source’s does', () => {
  const lead = (label: string, to: string) => markup(`<a href="${to}">${label}</a>`);
  const cell = (source: string | null, target: string) => ({
    type: 'prose' as const,
    source: source === null ? null : lead('Create', source),
    targets: { 'zh-CN': { text: lead('创建', target) } },
  });
  const same = { ...links, link: (html: Html) => html };
  const target = (one: ReturnType<typeof cell>, type: 'link' | 'prose') => {
    const view = cellView(one, { key: 'name', type }, undefined, 'zh-CN', same);
    return view.type === 'prose' && view.target;
  };
  expect(target(cell('../api/b.md', '../api/a.md'), 'link')).toBe(lead('创建', '../api/b.md'));
  expect(target(cell('../api/b.md', '../api/a.md'), 'prose')).toBe(lead('创建', '../api/a.md'));
  expect(target(cell(null, '../api/a.md'), 'link')).toBe(lead('创建', '../api/a.md'));
});
