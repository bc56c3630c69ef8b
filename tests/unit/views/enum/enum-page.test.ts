import { expect, test } from 'vitest';
import { strings } from '../../../../src/i18n/interface.ts';
import type { Block } from '../../../../src/model/block.ts';
import { type EnumPage, enumPage } from '../../../../src/views/enum/enum-page.ts';
import { describeEntry } from '../../../../src/views/head/description.ts';
import type { TableView } from '../../../../src/views/table/table-view.ts';
import { markup } from '../../../support/markup.ts';
import { entry, indexOf, members, translation } from '../sample-entry.ts';

const block = (role: Block['role'], en: string, zh: string, more: Partial<Block> = {}): Block => ({
  type: 'block',
  role,
  depth: role === 'heading' ? 2 : 0,
  text: { en: markup(en), 'zh-CN': markup(zh) },
  from: {},
  at: {},
  ...more,
});

const table = members([
  'failed',
  '3',
  'Last Sync failed.',
  { 'zh-CN': { value: '第三章', description: '上次同步失败。' } },
]);

const vpp = entry('beta/intune-onboarding-vpptokensyncstatus', {
  name: 'vppTokenSyncStatus',
  parts: [
    block('title', 'vppTokenSyncStatus enum type', 'vpp 枚举类型', { depth: 1 }),
    block('note', '<b>Note:</b> x', '<b>注意：</b>x'),
    block('include', '', ''),
    block('paragraph', 'Possible &amp; <i>sync</i>', '可能', { from: { 'zh-CN': markup('Once') } }),
    block('heading', 'Members', '成员'),
    table,
    block('paragraph', 'After', '其后'),
  ],
  translations: { 'zh-CN': translation({ publishedTitle: 'vpp 枚举类型' }) },
});
const index = indexOf([vpp], []);
const tableOf = ({ body }: EnumPage) => body.find((part): part is TableView => 'type' in part);

test('a page says what its translation changed, and keeps the real literals', () => {
  const page = enumPage(vpp, 'zh-CN', index);
  expect(page).toMatchObject({
    language: 'zh-CN',
    address: '/zh-cn/beta/intune-onboarding-vpptokensyncstatus/',
    state: 'current',
    restored: 2,
    summary: '可能',
    betaNotice: true,
    languages: ['en', 'zh-CN'],
  });
  expect(tableOf(page)?.rows[0]).toMatchObject({
    name: 'failed',
    cells: [
      { key: 'name', literal: 'failed', published: undefined },
      { key: 'value', literal: '3', published: '第三章' },
      { key: 'description', target: '上次同步失败。', source: 'Last Sync failed.' },
    ],
  });
});

test('the parts of a page are where a reader looks for them', () => {
  const page = enumPage(vpp, 'zh-CN', index);
  expect(page.notes).toHaveLength(1);
  expect(page.before).toEqual([
    expect.objectContaining({ target: '可能', former: 'Once', role: 'paragraph' }),
  ]);
  expect(page.tableHeading).toMatchObject({ target: '成员', source: 'Members' });
  expect(page.body).toEqual([
    expect.objectContaining({ type: 'table', kind: 'members' }),
    expect.objectContaining({ role: 'paragraph', target: '其后', source: 'After' }),
  ]);
});

test('the English page has no target, and a page without translation is English', () => {
  const english = enumPage(vpp, 'en', index);
  expect(english).toMatchObject({
    state: 'source',
    summary: 'Possible & sync',
    title: { target: undefined },
  });
  expect(tableOf(english)?.rows[0]?.cells).toMatchObject([
    { published: undefined },
    { published: undefined },
    { target: undefined, source: 'Last Sync failed.' },
  ]);
  expect(enumPage(vpp, 'pt-BR', index)).toMatchObject({
    state: 'missing',
    language: 'en',
    address: '/pt-br/beta/intune-onboarding-vpptokensyncstatus/',
    canonical: '/en/beta/intune-onboarding-vpptokensyncstatus/',
  });
});

test('the list beside a page does not grow with its area', () => {
  const many = Array.from({ length: 40 }, (_, i) => entry(`beta/x-e${String(i).padStart(2, '0')}`));
  const page = enumPage(many[20] ?? vpp, 'en', indexOf(many, []));
  expect(page.related.neighbours).toHaveLength(7);
  expect(page.related).toMatchObject({
    areaTotal: 40,
    previous: { name: 'e19' },
    next: { name: 'e21' },
  });
});

test.each([
  ['a text', 'The type.', 'The type.'],
  ['nothing yet', 'Not yet documented', 'Members of vppTokenSyncStatus: failed.'],
  ['no text', undefined, 'Members of vppTokenSyncStatus: failed.'],
])(
  'a page whose source has %s is described by what it says, else by its members',
  (_, en, expected) => {
    const blocks = en === undefined ? [] : [block('paragraph', en, '尚未记录')];
    const page = enumPage({ ...vpp, parts: [...blocks, table], translations: {} }, 'en', index);
    expect(describeEntry(page, strings('en'))).toBe(expected);
  },
);

test('a description names as many members as there is room for', () => {
  const many = members(...Array.from({ length: 40 }, (_, i): [string] => [`someMember${i}`]));
  const page = enumPage({ ...vpp, parts: [many] }, 'pt-BR', index);
  expect(describeEntry(page, strings('pt-BR'))).toMatch(
    /^Membros de vppTokenSyncStatus: someMember0, .* e mais 3\d\.$/,
  );
});
