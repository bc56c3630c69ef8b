import { expect, test } from 'vitest';
import type { Html } from '../../../../src/model/text.ts';
import type { BilingualText } from '../../../../src/views/entry/bilingual-text.ts';
import {
  summaryIn,
  talliesIn,
  toSections,
  withLists,
} from '../../../../src/views/entry/page-parts.ts';
import type { TableView } from '../../../../src/views/table/table-view.ts';

const text = (role: BilingualText['role'], source: string, depth = 0): BilingualText => ({
  role,
  depth,
  id: role === 'heading' ? source.toLowerCase() : undefined,
  target: undefined,
  source: source as Html,
  former: undefined,
});
const table = (kind: string, dividers: boolean[]): TableView => ({
  type: 'table',
  kind,
  bilingual: false,
  columns: [],
  split: -1,
  rows: dividers.map((divider, i) => ({
    anchor: `${i}`,
    divider,
    name: '',
    value: null,
    cells: [],
    former: [],
    undocumented: false,
  })),
  printed: 'none',
  unmatched: undefined,
});

const summary = text('paragraph', 'Sum');
const [a, b, c] = [text('item', 'a'), text('item', 'b'), text('item', 'c')];
const properties = table('properties', [true, false, false]);
const more = table('properties', [false]);
const parts = [
  summary,
  a,
  b,
  text('heading', 'Properties', 2),
  properties,
  text('heading', 'Details', 3),
  c,
  more,
  text('heading', 'JSON', 2),
];

test('items that follow one another are one list', () => {
  expect(withLists([summary, a, b, properties, c])).toEqual([summary, [a, b], properties, [c]]);
});

test('a list is of one level, and its items have numbers or none', () => {
  const [deep, one, two] = [
    { ...b, depth: 1 },
    { ...c, number: 1 },
    { ...c, number: 2 },
  ];
  expect(withLists([a, deep, deep, one, two])).toEqual([[a], [deep, deep], [one, two]]);
});

test('sections begin at headings of the second level, and at the top', () => {
  const shown = toSections(parts).map((section) => [section.heading?.source, section.parts.length]);
  expect(shown).toEqual([
    [undefined, 3],
    ['Properties', 4],
    ['JSON', 0],
  ]);
});

test('tables of a kind are counted together without their dividers, under the first heading', () => {
  expect(talliesIn(parts)).toEqual([{ kind: 'properties', count: 3, heading: 'properties' }]);
});

test('only a paragraph that comes first is the summary', () => {
  expect(summaryIn(parts)).toBe(summary);
  expect(summaryIn([a, summary])).toBeUndefined();
  expect(summaryIn([properties])).toBeUndefined();
});
