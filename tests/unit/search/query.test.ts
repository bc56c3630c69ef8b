import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toQuery } from '../../../src/search/query.ts';

it.each([
  ['3', { value: '3', owner: '' }],
  ['  -1 ', { value: '-1', owner: '' }],
  ['value:32', { value: '32', owner: '' }],
  ['Value = 0x20', { value: '0x20', owner: '' }],
  ['vppTokenSyncStatus 3', { value: '3', owner: 'vpptokensyncstatus' }],
  ['vppTokenSyncStatus=-1', { value: '-1', owner: 'vpptokensyncstatus' }],
  ['status.failed', { value: null, owner: '', words: ['status', 'failed'], prose: false }],
  [
    'Última sincronização',
    { folded: 'ultima sincronizacao', compact: 'ultimasincronizacao', prose: true },
  ],
  ['同步失败', { index: '同 步 失 败', prose: true }],
  ['ｆａｉｌｅｄ', { text: 'failed', prose: false }],
  ['--', { index: '', words: [] }],
])('reads %s', (typed, expected) => {
  expect(toQuery(typed)).toMatchObject(expected);
});

it('takes nothing for nothing', () => {
  expect(['', '  ', '\n\t'].map(toQuery)).toEqual([null, null, null]);
});

it('reads anything without failing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void toQuery(typed)));
});
