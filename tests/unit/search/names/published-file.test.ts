import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  readColumn,
  rowsByLiteral,
  toColumn,
} from '../../../../src/search/names/published-file.ts';

it('steps over what is not damaged and says nothing twice', () => {
  const literals = ['all', 'none', 'none', 'other', 'none'];
  const printed = [undefined, '无', '无', 'Other', undefined];
  expect(toColumn(literals, printed)).toEqual({ steps: '2 1', forms: '无\nOther', rows: '11\n' });
});

it('reads back what it wrote', () => {
  const cell = fc.tuple(
    fc.option(fc.constantFrom('a', 'b', 'c', '3', '')),
    fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
  );
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const literals = cells.map(([literal]) => literal);
      const printed = cells.map(([literal, form]) => (literal === null ? undefined : form));
      const expected = new Map(
        printed.flatMap((form, row) => (form === undefined ? [] : [[row, form] as const])),
      );
      expect(readColumn(rowsByLiteral(literals), toColumn(literals, printed))).toEqual(expected);
    }),
  );
});
