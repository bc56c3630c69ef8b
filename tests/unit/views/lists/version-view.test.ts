import { expect, test } from 'vitest';
import { byLetter, versionView } from '../../../../src/views/lists/version-view.ts';
import { siteIndex } from '../../../../src/views/site/site-index.ts';
import { entry, indexOf } from '../sample-entry.ts';
import { record } from '../sample-records.ts';

test('entries are folded by letter in order of their names, in whatever order a page has them', () => {
  const items = ['state', 'Alpha', '3D', 'alert', 'Severity'].map((name) => ({
    name,
    apart: undefined,
    address: `/${name}/`,
    rows: 1,
    health: 'ok' as const,
    methods: [],
  }));
  const letters = byLetter(items).map(({ letter, items: own }) => [
    letter,
    own.map(({ name }) => name).join(),
  ]);
  expect(letters).toEqual([
    ['#', '3D'],
    ['A', 'alert,Alpha'],
    ['S', 'Severity,state'],
  ]);
});

test.each([
  [40, 40],
  [2001, 0],
])('of %i entries, %i stand in order of the alphabet too', (many, listed) => {
  const index = indexOf(Array.from({ length: many }, (_, i) => entry(`beta/x-e${i}`)));
  const [version] = index.versions;
  if (!version) throw new Error('no version');
  const { areas, alphabet } = versionView(version, 'en', index);
  expect(areas.flatMap(({ items }) => items)).toHaveLength(many);
  expect(alphabet).toHaveLength(listed);
});

test('a type has its methods below it by area, and alone in the alphabet', () => {
  const records = [
    record('beta/resources/thing', 'type', 'thing'),
    record('beta/api/thing-get', 'method', 'Get thing'),
  ];
  const index = siteIndex(records, [], () => {
    throw new Error('No entry is read.');
  });
  const [version] = index.versions;
  if (!version) throw new Error('No version is there.');
  const { areas, alphabet } = versionView(version, 'en', index);
  const names = (items: { name: string }[]) => items.map(({ name }) => name);
  const listed = areas.flatMap(({ items }) => items);
  expect([names(listed), names(listed[0]?.methods ?? [])]).toEqual([['thing'], ['Get thing']]);
  expect([names(alphabet), alphabet[0]?.methods]).toEqual([['thing'], []]);
});
