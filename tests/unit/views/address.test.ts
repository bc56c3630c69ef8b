import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absolute } from '../../../src/views/address.ts';

/** Pieces that an address's normal form changes, among those that it leaves. */
const pieces = [
  '/',
  '//',
  '.',
  '..',
  './',
  '#',
  '?',
  '%',
  '%2e',
  '\\',
  ' ',
  '\t',
  'a',
  'B-1',
  '_',
  'é',
  '名',
  '&',
  '@',
  ':',
];

test('an absolute address is in its normal form', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
      const address = `/${parts.join('')}`;
      fc.pre(URL.canParse(address, 'http://localhost:4321'));
      expect(absolute(address)).toBe(new URL(address, 'http://localhost:4321').href);
    }),
    { numRuns: 3000 },
  );
});
