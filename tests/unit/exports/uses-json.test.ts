import { expect, test } from 'vitest';
import { relationsJson, usesJson } from '../../../src/exports/uses-json.ts';
import { siteIndex } from '../../../src/views/site/site-index.ts';
import { record } from '../views/sample-records.ts';

const colour = record('beta/resources/colour', 'enum', 'colour');
const unused = record('beta/resources/unused', 'enum', 'unused');
const thing = record('beta/resources/thing', 'type', 'thing', { methods: ['../api/thing-get.md'] });
const lamp = record('beta/resources/lamp', 'type', 'lamp', {
  base: { name: 'thing', href: 'thing.md' },
  typed: [['property.shade', 'shade', 'colour', null]],
});
const get = record('beta/api/thing-get', 'method', 'Get thing');
const records = [colour, unused, thing, lamp, get];
const index = siteIndex(records, [], () => {
  throw new Error('No entry is read.');
});
const shade = { id: 'beta/lamp', kind: 'type', name: 'shade', anchor: 'property.shade' };

test('a method stands below its type, in its area, among the other methods of it', () => {
  expect(index.uses.own(thing)).toEqual([get]);
  expect(index.neighbours(get)).toEqual([get]);
  const listed = index.versions.flatMap(({ areas }) => areas.flatMap(({ entries }) => entries));
  expect(listed.map(({ id }) => id).toSorted()).toEqual(
    [colour, unused, thing, lamp].map(({ id }) => id).toSorted(),
  );
  expect(index.entry(get.id)?.area).toBe(index.entry(thing.id)?.area);
});

test('an enum is listed with the rows that have it, one that nothing has is not', () => {
  expect(usesJson(records, index).uses).toEqual({ 'beta/colour': [shade] });
});

test.each([
  [colour, { usedBy: [shade] }],
  [unused, {}],
  [thing, { derived: ['beta/lamp'] }],
  [lamp, { base: 'beta/thing' }],
  [get, { owner: 'beta/thing' }],
])('the JSON of $name names what it has to do with by id', (entry, relations) => {
  expect(relationsJson(entry, index)).toEqual(relations);
});
