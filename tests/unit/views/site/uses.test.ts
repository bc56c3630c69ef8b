import { describe, expect, test } from 'vitest';
import type { EntryRecord } from '../../../../src/model/entry-record.ts';
import { usesIn } from '../../../../src/views/site/uses.ts';
import { record } from '../sample-records.ts';

const colour = record('beta/resources/colour', 'enum', 'colour');
const second = record('beta/resources/enums', 'enum', 'colour', {
  id: 'beta/enums/colour',
  section: 'colour',
  headingSlug: 'colour-values',
});
const shade = record('beta/resources/enums', 'enum', 'shade', {
  id: 'beta/enums/shade',
  section: 'shade',
  headingSlug: 'shade-values',
});
const here = record('beta/resources/a-mode', 'enum', 'mode', { namespace: 'a' });
const there = record('beta/resources/b-mode', 'enum', 'mode', { namespace: 'b' });
const base = record('beta/resources/thing', 'type', 'thing', { methods: ['../api/thing-get.md'] });
const lamp = record('beta/resources/lamp', 'type', 'lamp', {
  base: { name: 'thing', href: 'Thing.md' },
  methods: ['../api/lamp-get.md', '../api/thing-get.md', '../api/gone.md', '#lamp'],
  typed: [
    ['property.colour', 'colour', 'colour', null],
    ['property.shade', 'shade', 'shade', 'enums.md#shade-values'],
    ['property.mode', 'mode', 'mode', null],
    ['property.other', 'other', 'b.mode', null],
    ['property.gone', 'gone', 'gone', 'gone.md'],
    ['property.own', 'own', 'colour', '#colour-values'],
  ],
});
const get = record('beta/api/lamp-get', 'method', 'Get lamp');
const shared = record('beta/api/thing-get', 'method', 'Get thing');
const unlisted = record('beta/api/lamp-switch-on', 'method', 'lamp: switchOn');
const stray = record('beta/api/stray', 'method', 'Stray');
const old = record('v1.0/resources/lamp', 'type', 'lamp', {
  typed: [['property.colour', 'colour', 'colour', null]],
});
const uses = usesIn([
  colour,
  second,
  shade,
  here,
  there,
  base,
  lamp,
  get,
  shared,
  unlisted,
  stray,
  old,
]);
const rowsOf = (entry: EntryRecord) =>
  uses.of(entry).map(({ owner, anchor }) => `${owner.id}#${anchor}`);

describe('used by', () => {
  test('a name means an enum of its own version, every definition of it', () => {
    expect(rowsOf(colour)).toEqual(['beta/lamp#property.colour']);
    expect(rowsOf(second)).toEqual(['beta/lamp#property.colour']);
    expect(uses.typeOf(lamp, 'colour', null)).toBe(colour);
    expect(uses.typeOf(old, 'colour', null)).toBeUndefined();
  });

  test('a link means the section that it leads to', () => {
    expect(rowsOf(shade)).toEqual(['beta/lamp#property.shade']);
  });

  test('a link to the page itself means no other page’s enum', () => {
    expect(uses.typeOf(lamp, 'colour', '#colour-values')).toBeUndefined();
    expect(uses.typeOf(shade, 'shade', '#shade-values')).toBe(shade);
  });

  test('a name of two namespaces means neither, unless it says which', () => {
    expect(rowsOf(here)).toEqual([]);
    expect(rowsOf(there)).toEqual(['beta/lamp#property.other']);
  });
});

test('a type knows what it derives from, and what derives from it', () => {
  expect(uses.base(lamp)).toBe(base);
  expect(uses.derived(base)).toEqual([lamp]);
  expect(uses.base(base)).toBeUndefined();
});

test('a method belongs to the type that lists it and that its file is named after', () => {
  expect(uses.methods(lamp)).toEqual([get, shared]);
  expect(uses.owner(get)).toBe(lamp);
  expect(uses.owner(shared)).toBe(base);
  expect(uses.owner(unlisted)).toBe(lamp);
  expect(uses.owner(stray)).toBeUndefined();
});
