import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isAllowed, productionDependencies } from '../support/dependencies.ts';

/**
 * Licences that MIT-licensed code may rely on. The two weak copyleft ones are of programs that a build runs unchanged
 * (Lightning CSS, libvips): nothing of them is in the site.
 */
const allowed = new Set([
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
]);

describe('what the built program depends on', () => {
  test('has licences that allow it', () => {
    const dependencies = productionDependencies();
    expect(dependencies.length).toBeGreaterThan(100);
    expect(dependencies.filter(({ licence }) => !isAllowed(licence, allowed))).toEqual([]);
  });

  test('has no advisory of high or critical severity', { timeout: 60_000 }, ({ skip }) => {
    const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], {
      encoding: 'utf8',
      timeout: 50_000,
      shell: process.platform === 'win32',
    });
    const vulnerabilities = advisories(stdout ?? '');
    if (vulnerabilities === undefined) skip('the registry does not answer about advisories');
    expect(vulnerabilities).toEqual([]);
  });
});

describe('isAllowed', () => {
  const some = new Set(['MIT', 'Apache-2.0', 'ISC']);
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
  ] as const)('%s: %s', ([expression, expected]) => {
    expect(isAllowed(expression, some)).toBe(expected);
  });
});

/** Names of packages with an advisory to act on; undefined where the registry gave no answer. */
function advisories(output: string): string[] | undefined {
  try {
    const { vulnerabilities } = JSON.parse(output) as {
      vulnerabilities?: Record<string, { severity: string }>;
    };
    return (
      vulnerabilities &&
      Object.entries(vulnerabilities).flatMap(([name, { severity }]) =>
        severity === 'high' || severity === 'critical' ? [`${name}: ${severity}`] : [],
      )
    );
  } catch {
    return undefined;
  }
}
