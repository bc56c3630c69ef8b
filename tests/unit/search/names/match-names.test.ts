import { expect, it } from 'vitest';
import { toPublishedWay, toWay } from '../../../../src/search/names/match-names.ts';
import { type Query, toQuery } from '../../../../src/search/query/query.ts';
import { toShape } from '../../../../src/search/text/name-shape.ts';

const query = (typed: string): Query => toQuery(typed) as Query;

it.each([
  ['inProgress', 'inProgress', 'exact'],
  ['inprogress', 'inProgress', 'same'],
  ['in progress', 'inProgress', 'same'],
  ['In-Progress', 'inProgress', 'same'],
  ['inPro', 'inProgress', 'prefix'],
  ['progress', 'inProgress', 'part'],
  ['pro', 'inProgress', 'part'],
  ['rogr', 'inProgress', 'infix'],
  ['tss', 'tokenSyncStatus', 'initials'],
  ['tokenstatus', 'tokenSyncStatus', 'initials'],
  ['vppstat', 'vppTokenSyncStatus', 'initials'],
  ['status token', 'tokenSyncStatus', 'words'],
  ['inProgres', 'inProgress', 'prefix'],
  ['nProgress', 'inProgress', 'infix'],
  ['foo', 'foo_bar', 'prefix'],
  ['bar', 'foo_bar', 'part'],
  ['bar', 'fooBAR', 'part'],
  ['failure', 'inProgress', null],
  ['xqzzk', 'inProgress', null],
  ['n', 'inProgress', null],
])('%s finds %s: %s', (typed, name, way) => {
  expect(toWay(query(typed), toShape(name))).toBe(way);
});

it.each([
  ['无', '无', 'exact'],
  ['concluido', 'Concluído', 'same'],
  ['device', 'device;', 'same'],
  ['nao conf', 'Não configurado', 'prefix'],
  ['配置', '未配置', 'infix'],
  ['配', '未配置', null],
  ['concludo', 'Concluído', null],
  ['--', '…', null],
])('%s finds what was printed as %s: %s', (typed, printed, way) => {
  expect(toPublishedWay(query(typed), toShape(printed))).toBe(way);
});

it('reads the parts of a name', () => {
  const { starts, initials, folded, compact } = toShape('fooBARBaz_9x');
  expect([folded, compact, initials]).toEqual(['foobarbaz_9x', 'foobarbaz9x', 'fbb9x']);
  expect(starts).toEqual([0, 3, 6, 10, 11]);
});
