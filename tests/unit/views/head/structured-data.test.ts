import { expect, test } from 'vitest';
import { entryPage } from '../../../../src/views/entry/entry-page.ts';
import { entryData } from '../../../../src/views/head/structured-data.ts';
import { entry, indexOf, members } from '../sample-entry.ts';

const crumbs = [
  { name: 'beta', address: '/en/beta/' },
  { name: 'user', address: '/en/beta/user/' },
];
const types = (data: object[]) => data.map((one) => '@type' in one && one['@type']);

test.each([
  ['enum', ['DefinedTermSet', 'BreadcrumbList']],
  ['type', ['BreadcrumbList']],
  ['method', ['BreadcrumbList']],
])('the page of a kind %s is described as %j', (kind, described) => {
  const one = entry('beta/a-state', { kind, parts: [members(['failed', '3'])] });
  const page = entryPage(one, 'en', indexOf([one]));
  expect(types(entryData(page, 'A state.', crumbs))).toEqual(described);
});

test('where a page stands is told from its version down, the page last', () => {
  const one = entry('beta/user-get', { kind: 'method', name: 'Get user' });
  const page = entryPage(one, 'en', indexOf([one]));
  expect(entryData(page, 'Get a user.', crumbs)).toEqual([
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'beta',
          item: 'http://localhost:4321/en/beta/',
        },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'user',
          item: 'http://localhost:4321/en/beta/user/',
        },
        { '@type': 'ListItem', position: 3, name: 'Get user' },
      ],
    },
  ]);
});
