import { describe, expect, test } from 'vitest';
import { isAllowed, productionDependencies } from '../support/dependencies.ts';

/**
 * Licences that MIT-licensed code may rely on. The two weak copyleft ones are of programs that a build runs unchanged
 * (Lightning CSS, libvips): nothing of them is in the site.
 */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
];

describe('what the built program depends on', () => {
  test('has licences that allow it', () => {
    const dependencies = productionDependencies();
    expect(dependencies.length).toBeGreaterThan(100);
    expect(dependencies.filter(({ licence }) => !isAllowed(licence, allowed))).toEqual([]);
  });
});

describe('isAllowed', () => {
  const some = ['MIT', 'Apache-2.0', 'ISC'];
  test.for([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['none given', false],
    ['(MIT OR GPL-3.0-only)', true],
    ['GPL-3.0-only OR GPL-2.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['MIT AND (GPL-3.0-only OR ISC)', true],
    ['GPL-3.0-only AND MIT OR Apache-2.0', true],
    ['MIT)', false],
    ['', false],
    ['MIT OR', false],
  ] as const)('%s: %s', ([expression, expected]) => {
    expect(isAllowed(expression, some)).toBe(expected);
  });
});
