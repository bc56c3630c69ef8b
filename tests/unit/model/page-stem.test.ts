import { expect, test } from 'vitest';
import { beginningsOf } from '../../../src/model/page-stem.ts';

test.each([
  ['user', []],
  ['user-list', ['user']],
  [
    'intune-apps-app-list-all',
    ['intune-apps-app-list', 'intune-apps-app', 'intune-apps', 'intune'],
  ],
])('a method in %s may be named after %j', (stem, expected) => {
  expect(beginningsOf(stem)).toEqual(expected);
});
