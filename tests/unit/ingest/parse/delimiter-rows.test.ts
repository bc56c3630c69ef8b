import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenTables } from '../../../../src/ingest/parse/delimiter-rows.ts';
import { parse } from '../pages.ts';

test.each([
  ['|a|b|\n|-----|\n', '|a|b|\n|-|---|\n'],
  ['|a|b|\n|---|---|---|\n|c|d|', '|a|b|\n|-|---------|\n|c|d|'],
  ['a | b | c\n:--|:----\n', 'a | b | c\n|-|-|---|\n'],
  ['|a|b|\n|-|-|\n', '|a|b|\n|-|-|\n'],
  // Too short, no header, a heading, no table.
  ['|a|b|c|\n|-|-|\n', '|a|b|c|\n|-|-|\n'],
  ['a\n|--|--|\n', 'a\n|--|--|\n'],
  ['a | b\n------\n', 'a | b\n------\n'],
  ['|a|b|\n|c------|\n', '|a|b|\n|c------|\n'],
])('%j is read as %j', (text, even) => {
  expect(evenTables(text)).toBe(even);
});

test('a text keeps its length', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '|', '-', ':', ' ', '\n', '\\') });
  fc.assert(
    fc.property(text, (raw) => {
      expect(evenTables(raw)).toHaveLength(raw.length);
    }),
  );
});

test('a table whose delimiter row is too wide is one', () => {
  const { blocks } = parse('# a\n\n|Member|Value|\n|:--|:--|:--|\n|b|1|\n', 'en');
  expect(blocks.map(({ table }) => table?.header.length)).toContain(2);
});
