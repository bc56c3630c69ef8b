import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toQuery } from '../../../../src/search/query/query.ts';

const vocabulary = {
  versions: ['beta', 'v1.0'],
  areas: [],
  kinds: ['enum'],
  rowKinds: [],
  namespaces: ['microsoft.graph'],
  headings: ['enum', 'type'],
  labels: ['member', '成员'],
};

it.each([
  ['3', { value: '3' }],
  ['  -1 ', { value: '-1' }],
  ['value:32', { value: '32', filters: [] }],
  ['Value = 0x20', { value: '32' }],
  ['16|32', { value: '48', summands: ['16', '32'] }],
  ['status.failed', { value: null, words: ['status', 'failed'], prose: false }],
  [
    'Última sincronização',
    { folded: 'ultima sincronizacao', compact: 'ultimasincronizacao', prose: true },
  ],
  ['同步失败', { words: ['同步失败'], prose: true }],
  ['syncState失败', { words: ['syncstate', '失败'], prose: true }],
  ['ｆａｉｌｅｄ', { text: 'failed', prose: false }],
  ['--', { words: [] }],
  ['#microsoft.graph.syncState', { text: 'syncState' }],
  ['https://a.b/en/beta/x-state/#member.failed', { text: 'x-state failed', filters: [] }],
  ['failed v1.0', { text: 'failed', asWords: { text: 'failed v1.0' } }],
])('reads %s', (typed, expected) => {
  expect(toQuery(typed, vocabulary)).toMatchObject(expected);
});

it.each([
  ['vppTokenSync.failed状态', ['vpp', 'token', 'sync', 'failed', '状态']],
  ['FAILED_SYNCSTATE', ['failed', 'syncstate']],
  ['office365 0x20 -1', ['office', '365', '32', '-1']],
  ["syncState syncState'failed'", ['sync', 'state', 'failed']],
])('takes %s apart', (typed, words) => {
  expect(toQuery(typed)?.wordParts.map(({ text }) => text)).toEqual(words);
});

it('takes nothing for nothing', () => {
  expect(['', '  ', '\n\t'].map((typed) => toQuery(typed))).toEqual([null, null, null]);
});

it('reads anything without failing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void toQuery(typed, vocabulary)));
});
