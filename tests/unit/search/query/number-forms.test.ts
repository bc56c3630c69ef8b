import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumber } from '../../../../src/search/query/number-forms.ts';

it.each([
  ['32', '32'],
  ['= 32', '32'],
  ['== 32', '32'],
  ['!= 32', '32'],
  ['>= 32', '32'],
  ['case 32:', '32'],
  ['number 32', '32'],
  ['value 32', '32'],
  ['value = 32', '32'],
  ['Value: "32"', '32'],
  ['valor 32', '32'],
  ['值 32', '32'],
  ['值为32', '32'],
  ['0x20', '32'],
  ['0b100000', '32'],
  ['0o40', '32'],
  ['(32)', '32'],
  ['"32",', '32'],
  ['`32`', '32'],
  ['32;', '32'],
  ['32L', '32'],
  ['+32', '32'],
  ['–1', '-1'],
  ['\u22121', '-1'],
  ['1,024', '1024'],
  ['1.024', '1024'],
  ['1 024', '1024'],
  ['1_024', '1024'],
  ['2,147,483,647', '2147483647'],
  ['1 << 5', '32'],
  ['32.0', '32'],
  ['-1.0', '-1'],
  ['３２', '32'],
])('reads %s as %s', (typed, value) => {
  expect(readNumber(typed)?.value).toBe(value);
});

it.each([
  ['16|32', '48', ['16', '32']],
  ['16 + 32', '48', ['16', '32']],
  ['0x10 | 0x20', '48', ['16', '32']],
  ['16,32', '48', ['16', '32']],
  ['[16, 32]', '48', ['16', '32']],
  ['16; 32; 64', '112', ['16', '32', '64']],
  ['16、32', '48', ['16', '32']],
  ['16 and 32', '48', ['16', '32']],
  ['16 e 32', '48', ['16', '32']],
  ['16和32', '48', ['16', '32']],
  ['16 -bor 32', '48', ['16', '32']],
])('reads %s as a sum', (typed, value, summands) => {
  expect(readNumber(typed)).toEqual({ value, summands });
});

it.each(['office365', 'v1.0', '1.5', 'value', '--', '', '3 apples', '0x', '1.0.0'])(
  'takes %s for no number',
  (typed) => {
    expect(readNumber(typed)).toBeNull();
  },
);

it('reads anything without failing, and whole numbers as they are', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void readNumber(typed)));
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }), (number) => {
      expect(readNumber(String(number))?.value).toBe(String(number));
    }),
  );
});
