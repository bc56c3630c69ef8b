import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignBlocks } from '../../../../src/ingest/align/align-blocks.ts';

const blocks = (text: string) => [...text].map((key) => ({ key, role: key.toLowerCase() }));

test.each([
  ['abc', 'abc', [0, 1, 2]],
  ['abc', 'ac', [0, null, 1]],
  ['abc', 'axbc', [0, 2, 3]],
  ['aBc', 'abc', [0, 1, 2]],
  ['ppp', 'PpP', [0, null, 1]],
  ['', 'a', []],
  ['a', '', [null]],
])('%s with %s', (source, target, pairs) => {
  expect(alignBlocks(blocks(source), blocks(target))).toEqual(pairs);
});

test('pairs ascend, and join only blocks of one key or one role', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', 'B', 'C'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (s, t) => {
      const [source, target] = [blocks(s), blocks(t)];
      const pairs = alignBlocks(source, target);
      const joined = pairs.filter((p) => p !== null);
      expect(joined).toEqual([...new Set(joined)].sort((a, b) => a - b));
      pairs.forEach((p, i) => {
        if (p !== null) expect(target[p]?.role).toBe(source[i]?.role);
      });
    }),
  );
});

test('a block of which both sides have one is joined however long the pages are', () => {
  const many = (n: number, last: string) => [
    ...Array.from({ length: n }, (_, i) => ({ key: `${last}${i}`, role: 'p' })),
    { key: 'end', role: 'h' },
  ];
  const pairs = alignBlocks(many(3000, 's'), many(2000, 't'));
  expect(pairs.at(-1)).toBe(2000);
  expect(pairs.filter((p) => p !== null)).toHaveLength(2001);
});
