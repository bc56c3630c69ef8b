import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryJson } from '../../../src/exports/entry-json.ts';
import type { RowJson } from '../../../src/exports/rows-json.ts';
import { joinPath } from '../../../src/ingest/join/join-path.ts';
import { indexOf } from '../views/sample-entry.ts';

const path = 'api-reference/beta/resources/intune-onboarding-vpptokensyncstatus.md';

function seedJson(locales: string[]) {
  const files = ['en', 'zh-CN', 'pt-BR'].map((locale) => ({
    locale,
    path,
    bytes: readFileSync(`content/${locale}/${path}`),
  }));
  const [entry] = joinPath({ path, files }).entries;
  if (!entry) throw new Error('no entry');
  return entryJson(entry, locales, indexOf([entry], [])) as ReturnType<typeof entryJson> & {
    members: RowJson[];
  };
}

test('an enum is exported in the public shape', () => {
  const json = seedJson(['en', 'zh-CN', 'pt-BR', 'ar']);
  expect(json).toMatchObject({
    id: 'beta/intune-onboarding-vpptokensyncstatus',
    name: 'vppTokenSyncStatus',
    namespace: 'microsoft.graph',
    version: 'beta',
    summary: {
      en: 'Possible sync statuses associated with an Apple Volume Purchase Program token.',
      'zh-CN': '可能与 Apple volume purchase Program 令牌关联的同步状态。',
    },
    translations: {
      'zh-CN': {
        state: 'current',
        kind: 'MT',
        date: '2019-02-21',
        sourceCommit: '03421b75d717101a499e0b311890f5714056e29e',
        author: 'tfitzmac',
        alignment: { by: 'id' },
      },
      'pt-BR': { state: 'current', kind: 'MT', date: '2020-04-14', author: 'dougeby' },
      ar: { state: 'missing' },
    },
  });
  expect(json.members.map((row) => [row['name'], row['value'], row.anchor])).toEqual([
    ['none', '0', 'member.none'],
    ['inProgress', '1', 'member.inProgress'],
    ['completed', '2', 'member.completed'],
    ['failed', '3', 'member.failed'],
  ]);
});

test('what a translation printed is kept apart from what is real', () => {
  const failed = seedJson(['en', 'zh-CN', 'pt-BR']).members.at(-1);
  expect(failed).toEqual({
    name: 'failed',
    value: '3',
    anchor: 'member.failed',
    description: {
      en: 'Last Sync failed.',
      'zh-CN': '上次同步失败。',
      'pt-BR': 'Falha na última sincronização.',
    },
    published: { 'zh-CN': { value: '第三章' }, 'pt-BR': { name: 'falhou', value: '3D' } },
  });
});
