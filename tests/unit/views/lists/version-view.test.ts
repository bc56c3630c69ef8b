import { expect, test } from 'vitest';
import { byLetter } from '../../../../src/views/lists/version-view.ts';

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
