import { expect, it } from 'vitest';
import type { Entry } from '../../../src/model/entry.ts';
import { upstream } from '../../../src/model/origin.ts';
import type { Member } from '../../../src/model/table.ts';
import { searchRecords } from '../../../src/views/search-records.ts';
import { markup } from '../../support/markup.ts';

const member = (
  name: string,
  value: string | null,
  zh: Partial<Member['targets'][string]>,
): Member => ({
  name,
  value,
  anchor: `member.${name}`,
  description: value === null ? null : markup('Last <b>sync</b> failed &amp; stopped.'),
  targets: {
    'zh-CN': { published: {}, description: null, from: {}, at: { name: [1, 1] }, edges: [], ...zh },
  },
});

const entry: Entry = {
  id: 'beta/a-state',
  name: 'state',
  namespace: null,
  version: 'beta',
  area: 'a',
  stem: 'a-state',
  section: null,
  occurrence: 1,
  definitions: 1,
  path: 'api-reference/beta/resources/a-state.md',
  headingSlug: 'state-enum-type',
  hasSourceFile: true,
  origin: upstream,
  hasValues: true,
  hasDescriptions: true,
  blocks: [
    {
      role: 'title',
      depth: 1,
      after: false,
      text: { en: markup('state enum type') },
      from: {},
      at: {},
    },
    {
      role: 'paragraph',
      depth: 0,
      after: false,
      text: { en: markup('One.'), 'zh-CN': markup('一。') },
      from: {},
      at: {},
    },
    { role: 'paragraph', depth: 0, after: false, text: { en: markup('Two.') }, from: {}, at: {} },
    { role: 'paragraph', depth: 0, after: true, text: { en: markup('After.') }, from: {}, at: {} },
  ],
  members: [
    member('failed', '3', {
      published: { name: '失败', value: '第三章' },
      description: markup('上次<i>同步</i>失败。'),
    }),
    member('none', null, {}),
  ],
  translations: {},
  findings: {},
};

it('makes a record of plain texts, real literals and what was printed', () => {
  expect(searchRecords([entry])).toEqual([
    {
      enumId: 'beta/a-state',
      enumName: 'state',
      version: 'beta',
      area: 'a',
      flags: false,
      summary: { en: 'One. Two.', 'zh-CN': '一。' },
      members: [
        {
          name: 'failed',
          value: '3',
          anchor: 'member.failed',
          description: { en: 'Last sync failed & stopped.', 'zh-CN': '上次同步失败。' },
          published: { 'zh-CN': { name: '失败', value: '第三章' } },
        },
        { name: 'none', value: null, anchor: 'member.none', description: {}, published: {} },
      ],
    },
  ]);
});
