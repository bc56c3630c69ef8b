import { expect, test } from 'vitest';
import { headingSlug } from '../../../src/html/heading-slug.ts';

test.each([
  ['vppTokenSyncStatus enum type', 'vpptokensyncstatus-enum-type'],
  ['What’s new?', 'whats-new'],
  ['a\u00a0 b', 'a-b'],
])('the slug of %j is %s', (heading, slug) => {
  expect(headingSlug(heading)).toBe(slug);
});
