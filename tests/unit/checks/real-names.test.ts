import { expect, test } from 'vitest';
import { raiseReal, realNames } from '../../../src/checks/real-names.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const raise = raiseReal(() =>
  realNames([
    ['property.data', 'data'],
    ['header.Accept', 'Accept'],
    ['member.none', 'none'],
  ]),
);
const finding = (anchor: string, actual: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  check: 'name/changed',
  severity: 'error',
  location: { path: 'pt-BR/x.md', line: 1, column: 1 },
  expected: 'date',
  actual,
  anchor,
  ...more,
});

test.each([
  ['a property’s name', finding('property.date', 'data'), 'critical'],
  ['a property’s name for a parameter', finding('parameter.date', 'data'), 'critical'],
  ['a header’s name for a property', finding('property.date', 'Accept'), 'error'],
  ['no name', finding('property.date', 'dados'), 'error'],
  ['a member of another enum', finding('member.date', 'none'), 'error'],
  [
    'one that a project calls an error',
    finding('property.date', 'data', { configured: true }),
    'error',
  ],
  ['another check’s', finding('property.date', 'data', { check: 'type/changed' }), 'error'],
])('%s is %s', (_, found, severity) => {
  expect(raise(found)).toEqual({ ...found, severity });
});
