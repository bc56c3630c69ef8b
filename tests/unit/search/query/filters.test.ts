import { expect, it } from 'vitest';
import { readFilters } from '../../../../src/search/query/filters.ts';

const vocabulary = {
  versions: ['beta', 'v1.0'],
  areas: ['things'],
  kinds: ['enum'],
  rowKinds: [],
  namespaces: [],
  headings: [],
  labels: ['枚举'],
};

it.each([
  ['failed version:beta', [['version', 'beta']], 'failed'],
  ['failed v1.0', [['version', 'v1.0']], 'failed'],
  ['v1.0 failed', [['version', 'v1.0']], 'failed'],
  ['failed beta', [['version', 'beta']], 'failed'],
  ['beta testers', [], 'beta testers'],
  ['v1.0', [], 'v1.0'],
  ['enum:syncState failed', [['entry', 'syncstate']], 'failed'],
  [
    'failed type:state value:3',
    [
      ['entry', 'state'],
      ['value', '3'],
    ],
    'failed',
  ],
  ['value:0x20', [['value', '32']], ''],
  [
    'kind:enum state area:things',
    [
      ['kind', 'enum'],
      ['area', 'things'],
    ],
    'state',
  ],
  ['State::FAILED', [], 'State::FAILED'],
  ['state: failed', [], 'state: failed'],
  ['枚举:state', [], '枚举:state'],
  ['"state":"failed"', [], '"state":"failed"'],
  ['https://a.b/c', [], 'https://a.b/c'],
])('cuts %s', (typed, filters, rest) => {
  const read = readFilters(typed, vocabulary);
  expect([read.filters.map(({ by, wanted }) => [by, wanted]), read.rest]).toEqual([filters, rest]);
});

it('takes a word of kinds and tables before a colon for no filter that there is not', () => {
  expect(readFilters('枚举:state', vocabulary).unknown).toEqual([]);
});

it('says which filter there is not, and keeps it as words', () => {
  expect(readFilters('colour:red failed', vocabulary)).toMatchObject({
    unknown: ['colour'],
    filters: [],
    rest: 'colour:red failed',
  });
});
