import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignRows, type Rowlike } from '../../../../src/ingest/align/align-rows.ts';

const rows = (...pairs: [string, string | null][]): Rowlike[] =>
  pairs.map(([name, value]) => ({ name, value }));
const abc = rows(['a', '0'], ['b', '1'], ['c', '2']);

test.each<[string, Rowlike[], (number | null)[]]>([
  ['by name', rows(['a', 'x'], ['b', 'y'], ['c', 'z']), [0, 1, 2]],
  ['by name, in another order', rows(['c', '2'], ['a', '0'], ['b', '1']), [1, 2, 0]],
  ['by value', rows(['甲', '0'], ['乙', '1'], ['丙', '2']), [0, 1, 2]],
  ['by order between names', rows(['a', '零'], ['乙', '二'], ['c', '2']), [0, 1, 2]],
  ['what is left, where the source has grown', rows(['a', '0'], ['丙', '2']), [0, null, 1]],
  ['of two names each at its place', rows(['a', null], ['a', null], ['c', null]), [0, 1, 2]],
  ['of two names the one at its place', rows(['b', null], ['b', null], ['c', null]), [0, 1, 2]],
  [
    'not a row between names of which both sides have unequally many',
    rows(['a', '0'], ['x', '八'], ['y', '九'], ['c', '2']),
    [0, null, 3],
  ],
  [
    'not against a name that another row has',
    rows(['a', '0'], ['c', '九'], ['丙', '2']),
    [0, null, 1],
  ],
])('rows are joined %s', (_, target, pairs) => {
  expect(alignRows(abc, target)).toEqual({ pairs });
});

test.each<[string, Rowlike[], RegExp]>([
  [
    'names and values contradict each other',
    rows(['b', '0'], ['a', '1'], ['c', '2']),
    /a is 0 in the source and 1/,
  ],
  [
    'a column of values is off by one',
    rows(['甲', '1'], ['乙', '2'], ['丙', '3']),
    /values and order contradict/,
  ],
  [
    'there is nothing to hold on to',
    rows(['甲', '零'], ['乙', '一'], ['丙', '二']),
    /neither a value nor a verbatim name/,
  ],
])('tables are not aligned where %s', (_, target, reason) => {
  const aligned = alignRows(abc, target);
  expect('reason' in aligned ? aligned.reason : 'aligned').toMatch(reason);
});

test('rows of translated names are joined by order where each has the value that stands there', () => {
  const source: Rowlike[] = [
    { name: 'work', value: 'A.Read' },
    { name: 'personal', value: null },
    { name: 'app', value: 'A.Read' },
  ];
  const target = source.map(({ value }, i) => ({ name: `甲${i}`, value }));
  expect(alignRows(source, target)).toEqual({ pairs: [0, 1, 2] });
  expect(alignRows(source, target.toReversed().slice(1))).toHaveProperty('reason');
  const none = source.map(({ name }) => ({ name, value: null }));
  expect(alignRows(none, [{ name: '甲', value: null }])).toHaveProperty('reason');
});

test('a repeated name meets its own repetition', () => {
  const source = rows(['a', '0'], ['a', '1']);
  expect(alignRows(source, rows(['a', '0'], ['甲', '1']))).toEqual({ pairs: [0, 1] });
});

describe('whatever the tables say', () => {
  const name = fc.constantFrom('', 'a', 'b', 'c', 'd', '__proto__', 'constructor', '甲', '乙');
  const value = fc.constantFrom(null, '', '0', '1', '2', '3', '-1', '二', '__proto__');
  const table = fc.array(fc.record({ name, value }), { maxLength: 8 });

  test('pairs are injective, in range, and never against a conflicting verbatim name', () => {
    fc.assert(
      fc.property(table, table, (source, target) => {
        const aligned = alignRows(source, target);
        if ('reason' in aligned) return;
        expect(aligned.pairs).toHaveLength(source.length);
        const joined = aligned.pairs.filter((t) => t !== null);
        expect(new Set(joined).size).toBe(joined.length);
        const real = new Set<string>(source.map((row) => row.name).filter((n) => n !== ''));
        aligned.pairs.forEach((t, s) => {
          if (t === null) return;
          const published = target[t];
          expect(published).toBeDefined();
          // A name that the translation has more often than the source was printed for another row's.
          const times = (of: typeof source) =>
            of.filter((row) => row.name === published?.name).length;
          if (published && real.has(published.name) && times(target) <= times(source))
            expect(published.name).toBe(source[s]?.name);
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('a table is aligned with itself row by row, or not at all', () => {
    fc.assert(
      fc.property(table, (source) => {
        const aligned = alignRows(source, source);
        if ('reason' in aligned) return;
        expect(aligned.pairs.every((t, s) => t === s || t === null)).toBe(true);
      }),
    );
  });
});
