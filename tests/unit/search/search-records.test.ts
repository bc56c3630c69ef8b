import { expect, it } from 'vitest';
import type { Block } from '../../../src/model/block.ts';
import { complete } from '../../../src/search/records/complete.ts';
import { searchRecords } from '../../../src/views/search/search-records.ts';
import { markup } from '../../support/markup.ts';
import { join } from '../ingest/pages.ts';
import { entry, members } from '../views/sample-entry.ts';

const block = (role: Block['role'], en: string, zh?: string): Block => ({
  type: 'block',
  role,
  depth: role === 'title' ? 1 : 0,
  text: { en: markup(en), ...(zh === undefined ? {} : { 'zh-CN': markup(zh) }) },
  from: {},
  at: {},
});

const state = entry('beta/a-state', {
  parts: [
    block('title', 'state enum type'),
    block('paragraph', 'One.', '一。'),
    block('paragraph', 'Two.'),
    members(
      [
        'failed',
        '3',
        'Last <b>sync</b> failed &amp; stopped.',
        { 'zh-CN': { name: '失败', value: '第三章', description: '上次<i>同步</i>失败。' } },
      ],
      ['none', '0', null, { 'zh-CN': {} }],
    ),
    block('paragraph', 'After.'),
  ],
});

it('makes a record of plain texts, real literals and what was printed', () => {
  expect(searchRecords([state])).toEqual([
    {
      id: 'beta/a-state',
      kind: 'enum',
      name: state.name,
      namespace: state.namespace,
      version: 'beta',
      area: state.area,
      stem: state.stem,
      path: state.path,
      flags: false,
      titles: { en: 'state enum type' },
      summary: { en: 'One. Two.', 'zh-CN': '一。' },
      rows: [
        {
          table: 'members',
          name: 'failed',
          value: '3',
          anchor: 'member.failed',
          texts: { en: 'Last sync failed & stopped.', 'zh-CN': '上次同步失败。' },
          published: { 'zh-CN': { name: '失败', value: '第三章' } },
        },
        {
          table: 'members',
          name: 'none',
          value: '0',
          anchor: 'member.none',
          texts: {},
          published: {},
        },
      ],
      keywords: [],
    },
  ]);
});

it('has no value where the table has none', () => {
  const [record] = searchRecords([entry('beta/a-state', { parts: [members(['none'])] })]);
  expect(record?.rows).toEqual([
    {
      table: 'members',
      name: 'none',
      value: null,
      anchor: 'member.none',
      texts: {},
      published: {},
    },
  ]);
});

it('has requests and permissions as keywords, and each property once', () => {
  const read = (path: string, lines: string[]) =>
    join({ en: `${lines.join('\n')}\n` }, path).entries;
  const entries = [
    ...read('api-reference/beta/resources/thing.md', [
      '# thing resource type',
      'A thing.',
      '## Methods',
      '| Method | Return Type | Description |',
      '|---|---|---|',
      '| [Rename](../api/thing-rename.md) | None | Renames it. |',
      '## Properties',
      '| Property | Type | Description |',
      '|---|---|---|',
      '| name | String | Its name. |',
    ]),
    ...read('api-reference/beta/api/thing-rename.md', [
      '# Rename a thing',
      'Renames it.',
      '## Permissions',
      '|Permission type|Permissions|',
      '|---|---|',
      '|Delegated (work or school account)|Things.Read, Things.Write|',
      '|Application|Things.Write|',
      '## HTTP request',
      '```http',
      'POST /things/{id}/rename',
      '```',
      '## Request headers',
      '|Header|Value|',
      '|---|---|',
      '|Authorization|Bearer {token}|',
      '## Request body',
      '|Parameter|Type|Description|',
      '|---|---|---|',
      '|name|String|Its name.|',
      '|reason|String|Why.|',
    ]),
  ];
  const found = complete(searchRecords(entries)).map(({ name, area, summary, rows, keywords }) => ({
    name,
    area,
    summary: summary['en'],
    rows: rows.map((row) => `${row.table} ${row.name} ${row.value}`),
    keywords: keywords.map((one) => `${one.text} ${one.anchor}`),
  }));
  expect(found).toContainEqual({
    name: 'thing',
    area: 'general',
    summary: 'A thing.',
    rows: ['properties name String'],
    keywords: [],
  });
  expect(found).toContainEqual({
    name: 'Rename a thing',
    area: 'general',
    summary: 'Renames it.',
    rows: ['parameters reason String'],
    keywords: [
      'POST /things/{id}/rename ',
      'Things.Read permission.delegated-work',
      'Things.Write permission.delegated-work',
    ],
  });
});
