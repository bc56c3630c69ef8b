import { expect, test } from 'vitest';
import type { Block } from '../../../../src/model/block.ts';
import { markup } from '../../../support/markup.ts';
import { entry, indexOf, members } from '../sample-entry.ts';

const names = (...list: string[]) => [members(...list.map((name): [string] => [name]))];
const beta = entry('beta/enums/risklevel', {
  headingSlug: 'risklevel-values',
  parts: names('low', 'medium', 'high', 'none'),
});
const stable = entry('v1.0/enums/risklevel', { parts: names('low') });
const second = entry('beta/enums/risklevel.2', { name: 'risklevel' });
const kin = entry('beta/a-severity', { parts: names('low', 'high', 'none', 'critical') });
const stranger = entry('beta/a-other', { parts: names('none', 'unknown') });
const listing = {
  id: 'beta/enums',
  version: 'beta',
  stem: 'enums',
  path: 'api-reference/beta/resources/enums.md',
  hasSourceFile: true,
  blocks: [],
  entries: ['beta/enums/risklevel'],
  translations: {},
  findings: {},
};
const index = indexOf([beta, stable, second, kin, stranger], [listing]);

test('versions come stable first, their areas and enums by name', () => {
  expect(index.versions.map(({ version, total }) => [version, total])).toEqual([
    ['v1.0', 1],
    ['beta', 4],
  ]);
  expect(index.neighbours(kin).map(({ name }) => name)).toEqual(['other', 'severity']);
});

test('the same enum is found in another version, and defined again in this one', () => {
  const ids = (records: { id: string }[]) => records.map(({ id }) => id);
  expect(ids(index.counterparts(beta))).toEqual([stable.id]);
  expect(ids(index.definitions(beta))).toEqual([second.id]);
  expect([beta, second, stable].map(index.numbering)).toEqual([
    { occurrence: 1, definitions: 2 },
    { occurrence: 2, definitions: 2 },
    { occurrence: 1, definitions: 1 },
  ]);
});

test('enums are related by names that say something', () => {
  expect(index.related(beta).map(({ entry: { name }, sameName }) => [name, sameName])).toEqual([
    ['risklevel', true],
    ['severity', false],
  ]);
  expect(index.related(stranger)).toEqual([]);
});

test('of an enum defined very often, a page names a few of the others', () => {
  const many = Array.from({ length: 60 }, (_, i) => entry(`beta/enums/a.${i + 1}`, { name: 'a' }));
  const often = indexOf(many, []);
  for (const one of [many[0], many[30], many[59]]) {
    if (!one) continue;
    expect(often.definitions(one)).toHaveLength(20);
    expect(often.definitions(one).map(({ id }) => id)).not.toContain(one.id);
    expect(often.related(one)).toEqual([]);
  }
});

test('a link to a section of a page with many enums leads to that enum', () => {
  const find = index.find('pt-BR');
  expect(find(listing.path, 'RiskLevel-values')).toBe('/pt-br/beta/enums/risklevel/');
  expect(find(listing.path, 'other')).toBe('/pt-br/beta/enums/');
  expect(find('api-reference/beta/resources/none.md', '')).toBeUndefined();
});

test('a link keeps the part of a page that it names where the page has it', () => {
  const heading = (text: string): Block => ({
    type: 'block',
    role: 'heading',
    depth: 2,
    text: { en: markup(text) },
    from: {},
    at: {},
  });
  const page = entry('beta/user', { parts: [heading('JSON representation')] });
  const find = indexOf([beta, page], [listing]).find('pt-BR');
  expect(find(page.path, 'JSON-representation')).toBe('/pt-br/beta/user/#json-representation');
  expect(find(page.path, 'elsewhere')).toBe('/pt-br/beta/user/');
  expect(find(beta.path, 'risklevel-values')).toBe('/pt-br/beta/enums/risklevel/');
});
