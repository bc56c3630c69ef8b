import { expect, test } from 'vitest';
import { headingSlug } from '../../../src/html/heading-slug.ts';
import { kindOf, kinds, tableKindOf } from '../../../src/kinds/index.ts';

test('kinds and their tables are found by their ids, what is unknown is the first', () => {
  for (const kind of kinds) {
    expect(kindOf(kind.id)).toBe(kind);
    for (const table of kind.tables) expect(tableKindOf(kind.id, table.id).id).toBe(table.id);
  }
  expect(kindOf('constructor')).toBe(kinds[0]);
  expect(tableKindOf('constructor', 'constructor')).toBe(kinds[0].tables[0]);
});

test('no id or list of a kind is another’s', () => {
  for (const all of [kinds.map(({ id }) => id), kinds.map(({ plural }) => plural)])
    expect(new Set(all).size).toBe(all.length);
});

test('a kind’s example is a heading that it knows by its text and by its slug', () => {
  for (const { headings } of kinds) {
    if (!headings) continue;
    const text = headings.example.replace(/^#+ /, '');
    expect(headings.text.exec(text)?.[1]).toBe('typeName');
    expect(headingSlug(text)).toMatch(headings.slug);
  }
});

test('each kind of table has one column that names its rows, and keys of its own', () => {
  for (const { columns } of kinds.flatMap(({ tables }) => tables)) {
    expect(columns.filter(({ type }) => /^(?:name|label|link)$/.test(type))).toHaveLength(1);
    expect(columns.filter(({ header }) => header === 'rest').length).toBeLessThan(2);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  }
});

test.each([
  ['riskLevel enum type', 'riskLevel'],
  ['riskLevel enumeration', 'riskLevel'],
  ['microsoft.graph.riskLevel values', 'microsoft.graph.riskLevel'],
  ['__proto__ enum', '__proto__'],
  ['riskLevel resource type', undefined],
  ['risk level enum type', undefined],
  ['enum type', undefined],
  ['Members', undefined],
])('the heading %j names the enum %s', (text, name) => {
  const { headings } = kindOf('enum');
  expect(headings?.text.exec(text)?.[1]).toBe(name);
  if (name) expect(headingSlug(text)).toMatch(headings?.slug ?? /^$/);
});
