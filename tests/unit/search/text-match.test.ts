import { expect, it } from 'vitest';
import { type Query, toQuery } from '../../../src/search/query.ts';
import { toTextWay, verifyTexts } from '../../../src/search/text-match.ts';

const query = (typed: string): Query => toQuery(typed) as Query;

it.each([
  ['ultima sincronizacao', 'Última sincronização concluída.', 'verbatim'],
  ['user defined default', 'User defined. Default value.', 'phrase'],
  ['default user', 'User defined. Default value.', 'scattered'],
  ['sync', 'Last Sync failed.', 'verbatim'],
  ['ync', 'Last Sync failed.', null],
  ['同步失败', '上次同步失败。', 'verbatim'],
  ['同步失败', '同步，失败', 'phrase'],
  ['失败 同步', '上次同步失败。', 'scattered'],
  ['windows设备', 'Windows 设备', 'phrase'],
  ['xyzzyq', 'Windows 10 X.', null],
  ['--', 'a -- b', null],
])('%s in “%s”: %s', (typed, text, way) => {
  expect(toTextWay(query(typed), text)).toBe(way);
});

it('drops what lacks the query, keeps only the best way, and prefers the first language', () => {
  const texts: Record<number, [string, string][]> = {
    1: [
      ['en', 'Sync state'],
      ['pt-BR', 'sync state'],
    ],
    2: [['en', 'state of the sync']],
    3: [
      ['en', 'other'],
      ['pt-BR', 'o sync state'],
    ],
    4: [['en', 'nothing']],
  };
  const hits = verifyTexts(query('sync state'), [2, 3, 1, 4], (unit) => texts[unit] ?? []);
  expect(hits).toEqual([
    { unit: 3, locale: 'pt-BR', way: 'verbatim', begins: false },
    { unit: 1, locale: 'en', way: 'verbatim', begins: true },
  ]);
  expect(verifyTexts(query('sync state'), [2, 4], (unit) => texts[unit] ?? [])).toEqual([
    { unit: 2, locale: 'en', way: 'scattered', begins: false },
  ]);
});
