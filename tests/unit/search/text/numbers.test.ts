import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalValue,
  isNumber,
  toBits,
  toCombination,
} from '../../../../src/search/text/numbers.ts';

it.each([
  ['3', '3'],
  ['+3', '3'],
  ['0x20', '32'],
  ['-0X1', '-1'],
  ['\u22122147483648', '-2147483648'],
  ['３２', '32'],
  ['007', '7'],
  ['18446744073709551616', '18446744073709551616'],
  ['1.5', '1.5'],
  [' Three ', 'three'],
])('%s is compared as %s', (value, canonical) => {
  expect(canonicalValue(value)).toBe(canonical);
});

it('knows numbers from words', () => {
  expect(['0', '-1', '0xff', '３', '1e3', 'ff', '', '-', '1.0'].filter(isNumber)).toEqual([
    '0',
    '-1',
    '0xff',
    '３',
  ]);
});

describe('combinations of flags', () => {
  it.each([
    ['5', ['0', '1', '2', '4'], [1, 3]],
    ['4', ['0', '1', '2', '4'], null],
    ['9', ['0', '1', '2', '4'], null],
    ['7', ['1', '2', '4', '3'], [2, 3]],
    ['6', [null, 'x', '2', '4'], [2, 3]],
  ])('%s of %j is %j', (value, values, expected) => {
    expect(toCombination(toBits(value) ?? 0n, values)).toEqual(expected);
  });

  it('are never of zero, of negative numbers or of words', () => {
    expect([toBits('0'), toBits('-1'), toBits('five'), toBits(null)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('add up to the number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 255 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 255 })),
        (wanted, values) => {
          const chosen = toCombination(BigInt(wanted), values.map(String));
          if (chosen)
            expect(chosen.reduce((all, position) => all | (values[position] ?? 0), 0)).toBe(wanted);
        },
      ),
    );
  });
});
