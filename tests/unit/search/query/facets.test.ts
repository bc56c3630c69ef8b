import { beforeAll, describe, expect, it } from 'vitest';
import { interfaceTag, searchStrings } from '../../../../src/i18n/search.ts';
import { otherCombinations, type Shown } from '../../../../src/search/browser/result-view.ts';
import { toCombinations } from '../../../../src/search/names/flag-combinations.ts';
import type { Names } from '../../../../src/search/names/names.ts';
import { nearestNames } from '../../../../src/search/names/nearest-names.ts';
import { isWithin } from '../../../../src/search/query/facets.ts';
import { type Query, toQuery } from '../../../../src/search/query/query.ts';
import { toGroups } from '../../../../src/search/ranking/groups.ts';
import type { Hit } from '../../../../src/search/ranking/hit.ts';
import type { Engine } from '../../../../src/search/records/engine.ts';
import { answerOf, engineOf, record } from '../fixture.ts';

let engine: Engine;
let names: Names;
beforeAll(async () => {
  engine = await engineOf([
    record(
      'access',
      [
        ['none', '0'],
        ['read', '1', { 'zh-CN': { name: '读' } }],
        ['write', '2'],
        ['run', '4', { 'pt-BR': { value: 'quatro' } }],
      ],
      { flags: true },
    ),
    record(
      'level',
      [
        ['low', '1'],
        ['high', '5'],
      ],
      { version: 'v1.0', area: 'other' },
    ),
  ]);
  await answerOf(engine, 'read');
  ({ names } = engine);
});
const hit = (entry: number, row: number | null): Hit => ({
  unit: 0,
  entry,
  row,
  group: 'rows',
  way: 'exact',
});

describe('facets', () => {
  it.each([
    [{ version: 'beta' }, hit(0, 1), 'en', true],
    [{ version: 'v1.0' }, hit(0, 1), 'en', false],
    [{ area: 'other' }, hit(1, 4), 'en', true],
    [{ area: 'other' }, hit(0, 0), 'en', false],
    [{ damage: 'name' }, hit(0, 1), 'zh-CN', true],
    [{ damage: 'name' }, hit(0, 1), 'pt-BR', false],
    [{ damage: 'value' }, hit(0, 3), 'pt-BR', true],
    [{ damage: 'any' }, hit(0, 3), 'en', true],
    [{ damage: 'none' }, hit(0, 3), 'zh-CN', true],
    [{ damage: 'none' }, hit(0, null), 'zh-CN', false],
    [{ damage: 'any' }, hit(9, null), 'zh-CN', false],
  ] as const)('%j for %j in %s: %s', (facets, one, locale, expected) => {
    expect(isWithin(names, one, facets, locale)).toBe(expected);
  });
});

it('finds flags that make up a number', () => {
  expect(toCombinations(names, '5')).toEqual([{ entry: 0, names: ['read', 'run'] }]);
  expect(toCombinations(names, '0x3')).toEqual([{ entry: 0, names: ['read', 'write'] }]);
  expect(toCombinations(names, '-1')).toEqual([]);
});

it.each([
  ['5', 1],
  ['kind:enum 5', 1],
  ['version:beta 5', 1],
  ['version:v1.0 5', 0],
  ['area:other 5', 0],
])('%s has %i combinations beside its rows', (typed, count) => {
  const shown = { engine, query: engine.read(typed) as Query } as Shown;
  expect(otherCombinations(shown, [])).toHaveLength(count);
});

it('offers the nearest names, and none to what is far from all', () => {
  expect(nearestNames(names, toQuery('wrritee') as Query)).toEqual(['write']);
  expect(nearestNames(names, toQuery('qqqqqqqq') as Query)).toEqual([]);
  expect(nearestNames(names, toQuery('q') as Query)).toEqual([]);
});

it('cuts the list into groups where their first hits stand', () => {
  const list = (['exact', 'entries', 'exact', 'text', 'entries', 'entries'] as const).map(
    (group, unit) => ({ ...hit(0, null), group, unit }),
  );
  expect(toGroups(list, 2).map(({ group, hits }) => [group, hits.map((one) => one.unit)])).toEqual([
    ['exact', [0, 2]],
    ['entries', [1, 4]],
    ['text', [3]],
  ]);
});

describe('strings', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-cn', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['pt-PT', 'pt-BR'],
    ['zh-TW', 'en'],
    ['ar', 'en'],
  ])('of %s are those of %s', (locale, tag) => {
    expect(interfaceTag(locale)).toBe(tag);
  });

  it.each(['en', 'zh-CN', 'pt-BR', 'ar'])('load for %s', async (locale) => {
    const { t } = searchStrings(locale);
    expect([t.count(1), t.all('3'), t.nothing('x')].join()).not.toContain('undefined');
  });
});
