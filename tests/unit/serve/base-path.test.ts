import { expect, test } from 'vitest';
import { toBasePath } from '../../../src/serve/base-path.ts';

test.for([
  ['', '/'],
  ['/', '/'],
  ['docs', '/docs/'],
  ['//docs/graph', '/docs/graph/'],
] as const)('the base path "%s" is %s', ([given, path]) => {
  expect(toBasePath(given)).toBe(path);
});
