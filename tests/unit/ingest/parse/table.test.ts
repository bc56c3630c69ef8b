import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRow, toTable } from '../../../../src/ingest/parse/table.ts';
import type { Problem } from '../../../../src/ingest/problem.ts';
import { sideOf } from '../../../../src/ingest/segment/raw-text.ts';

test.each([
  ['|a|b|', ['a', 'b']],
  ['a|b', ['a', 'b']],
  ['| a | b', [' a ', ' b']],
  ['a |', ['a ']],
  ['|', ['']],
  ['||', ['']],
  ['|||', ['', '']],
  ['  | a |  ', [' a ']],
  ['|a\\|b|c|', ['a\\|b', 'c']],
  ['|a\\\\|b|', ['a\\\\', 'b']],
  ['|`a\\|b`|', ['`a\\|b`']],
  ['', ['']],
])('%j has the cells %j', (raw, cells) => {
  expect(splitRow({ raw, offset: 0 }).map((cell) => cell.raw)).toEqual(cells);
});

test('no more cells than a table may have; the rest stays in the last', () => {
  const cells = splitRow({ raw: `|${'x|'.repeat(1500)}`, offset: 0 });
  expect(cells).toHaveLength(1000);
  expect(cells.at(-1)?.raw).toBe('x|'.repeat(501));
});

test('a row’s cells are its text without the pipes, at their offsets', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '|', '\\', ' ', '`', '漢') });
  fc.assert(
    fc.property(text, fc.nat(99), (raw, offset) => {
      const cells = splitRow({ raw, offset });
      for (const cell of cells) {
        expect(raw.slice(cell.offset - offset, cell.offset - offset + cell.raw.length)).toBe(
          cell.raw,
        );
        expect(cell.raw.replace(/\\[\s\S]/g, '')).not.toContain('|');
      }
      const joined = cells.map((cell) => cell.raw).join('');
      const whole = raw.replace(/(\\[\s\S])|\|/g, (_, escaped?: string) => escaped ?? '');
      expect(joined.trim()).toBe(whole.trim());
    }),
  );
});

function read(raw: string) {
  const problems: Problem[] = [];
  const { header, rows } = toTable({ raw, offset: 0 }, problems);
  const texts = (cells: typeof header) => cells.map((cell) => sideOf(cell, 'source', 'source'));
  return {
    header: texts(header),
    rows: rows.map((row) => [row.offset, ...texts(row.cells)]),
    problems: problems.map((p) => [p.check, p.offset, p.expected, p.actual]),
  };
}

test('rows have their offsets, also after CRLF', () => {
  expect(read('|a|b|\r\n|-|-|\r\n|1|2|\r\n|3|4|')).toEqual({
    header: ['a', 'b'],
    rows: [
      [14, '1', '2'],
      [21, '3', '4'],
    ],
    problems: [],
  });
});

test('a ragged row is kept whole, and named', () => {
  expect(read('|a|b|\n|-|-|\n|1|2|3|\n|4')).toEqual({
    header: ['a', 'b'],
    rows: [
      [12, '1', '2', '3'],
      [20, '4'],
    ],
    problems: [
      ['page/ragged-row', 12, '2 cells', '3 cells'],
      ['page/ragged-row', 20, '2 cells', '1 cells'],
    ],
  });
});

test('a pipe within a segment, or within code of a source, is text where the row then fits', () => {
  const span = (text: string) =>
    `<span data-ttu-id="a-1">${text}</span><span class="sxs-lookup"><span data-stu-id="a-1">${text}</span></span>`;
  const cellsOf = (row: string, isSource: boolean) => {
    const problems: Problem[] = [];
    const raw = `|a|b|\n|-|-|\n${row}`;
    const { rows } = toTable({ raw, offset: 0 }, problems, isSource);
    expect(problems.map(({ check }) => check)).toEqual(['page/ragged-row']);
    return rows[0]?.cells.map((cell) => sideOf(cell, 'source', 'source'));
  };
  expect(cellsOf(`|x|${span('y|z')}|`, false)).toEqual(['x', 'y|z']);
  expect(cellsOf('|x|`y|z`|', true)).toEqual(['x', '`y|z`']);
  expect(cellsOf('|x|`y|z`|', false)).toEqual(['x', '`y', 'z`']);
  expect(cellsOf('|x|`y|z`|w|', true)).toEqual(['x', '`y', 'z`', 'w']);
});

test('a lone pipe opens a row that goes on in the next line', () => {
  expect(read('|a|b|\n|-|-|\n|\nnot|0|\n|x|1|').rows).toEqual([
    [12, '\nnot', '0'],
    [21, 'x', '1'],
  ]);
  expect(read('|a|b|\n|-|-|\n|\n|x|1|').rows).toEqual([
    [12, null],
    [14, 'x', '1'],
  ]);
});

test('a pipe is no longer escaped in its cell, not even in code', () => {
  expect(read('|a|\n|-|\n|`x\\|y` \\| \\*|').rows).toEqual([[8, '`x|y` | \\*']]);
});
