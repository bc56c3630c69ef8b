import { expect, test } from 'vitest';
import { compare } from '../../../../src/views/enum/compare.ts';
import { members } from '../sample-entry.ts';

test('what differs between two versions is named row by row', () => {
  const here = members(['none', '0'], ['valid', '1'], ['new', '2']);
  const there = members(['none', '0'], ['valid', '5'], ['old', '']);
  expect(compare(here, there)).toEqual({
    rows: [
      { kind: 'value', name: 'valid', anchor: 'member.valid', here: '1', there: '5' },
      { kind: 'here', name: 'new', anchor: 'member.new' },
      { kind: 'there', name: 'old', value: '' },
    ],
    reordered: false,
  });
});

test('a table without values has none, which is another value', () => {
  expect(compare(members(['a', '0']), members(['a'], ['b']))).toEqual({
    rows: [
      { kind: 'value', name: 'a', anchor: 'member.a', here: '0', there: null },
      { kind: 'there', name: 'b', value: null },
    ],
    reordered: false,
  });
});

test('the same members in another order are no row', () => {
  const here = members(['a', '0'], ['b', '1']);
  const there = members(['b', '1'], ['a', '0']);
  expect(compare(here, there)).toEqual({ rows: [], reordered: true });
});
