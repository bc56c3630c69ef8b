import { expect, test } from 'vitest';
import { compare } from '../../../../src/views/enum/compare.ts';
import { entry, member } from '../entry.ts';

const of = (...members: ReturnType<typeof member>[]) => entry('beta/a', { members });

test('what differs between two versions is named row by row', () => {
  const here = of(member('none', '0'), member('valid', '1'), member('new', '2'));
  const there = of(member('none', '0'), member('valid', '5'), member('old', null));
  expect(compare(here, there)).toEqual({
    rows: [
      { kind: 'value', name: 'valid', anchor: 'member.valid', here: '1', there: '5' },
      { kind: 'here', name: 'new', anchor: 'member.new' },
      { kind: 'there', name: 'old', value: null },
    ],
    reordered: false,
  });
});

test('the same members in another order are no row', () => {
  const here = of(member('a', '0'), member('b', '1'));
  const there = of(member('b', '1'), member('a', '0'));
  expect(compare(here, there)).toEqual({ rows: [], reordered: true });
});
