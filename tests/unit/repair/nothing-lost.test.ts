import { expect, test } from 'vitest';
import { checkEntry } from '../../../src/checks/index.ts';
import { joinPath } from '../../../src/ingest/join/join-path.ts';
import { headingTemplates } from '../../../src/repair/heading-templates.ts';
import { repairPath } from '../../../src/repair/repair.ts';
import { type Cell, english, filesOf, plain, sideBySide } from '../checks/page.ts';

const source: Cell[][] = [
  ['idle', '0', 'Not started.'],
  ['broken', '3', 'The run broke.'],
  ['done', '4', 'All done.'],
];
const translated = [
  ['idle', '0', 'Nicht begonnen.'],
  ['broken', '3', 'Der Lauf ist gescheitert.'],
  ['done', '4', 'Alles fertig.'],
];
const englishPage = (rows: Cell[][]) => english({ rows });
const en = englishPage(source);
const page = plain({ rows: translated });
const row = '|broken|3|Der Lauf ist gescheitert.|';

function repaired(de: string, source = en) {
  const path = filesOf({ en: source, de });
  const { files, left } = repairPath(path, headingTemplates([{ ...path, ...joinPath(path) }]));
  const text = files[0] ? new TextDecoder().decode(files[0].after) : de;
  return { text, left };
}

test.each([
  ['a pipe between name and value is missing', '|broken 3|Der Lauf ist gescheitert.|'],
  ['the value is missing', '|broken|Der Lauf ist gescheitert.|'],
  ['the name is missing', '|3|Der Lauf ist gescheitert.|'],
  ['name and value are swapped', '|3|broken|Der Lauf ist gescheitert.|'],
  ['value and description are swapped', '|broken|Der Lauf ist gescheitert.|3|'],
  ['name and description are swapped', '|Gescheitert|3|broken|'],
  ['the cells are shifted to the left', '|3|Gescheitert||'],
  ['the cells are shifted to the right', '||broken|3|'],
  ['value and description are merged', '|broken|3 Gescheitert||'],
  ['value and description are merged, a cell is added', '|broken|3 Gescheitert|x|'],
  ['the value is lost, a cell is added', '|broken|Gescheitert|x|'],
  ['the description is in the name’s place', '|Gescheitert|drei||'],
  ['a name became a sentence', '|Der Lauf ist aus.|3|Der Lauf ist gescheitert.|'],
])('plain: %s: the row is left, and named', (_, damaged) => {
  const de = page.replace(row, damaged);
  const { text, left } = repaired(de);
  expect(text).toBe(de);
  expect(left[0]?.place).toMatch(/^de\/.*:\d+:\d+$/);
});

test.each([
  ['name and a short description are swapped', 'Failed', '|fehlerhaft|3|kaputt|'],
  ['a description is swapped with a name in other case', 'Broken', '|Broken|3|defekt|'],
  ['a sentence stands in the value’s place', 'The run broke.', '|broken|noch drei Worte|Kaputt.|'],
  ['the description holds the value', 'Failed', '|broken|Fehler|3 kaputt|'],
])('plain: %s: the row is left, and named', (_, english, damaged) => {
  const de = page.replace(row, damaged);
  const own = source.with(1, ['broken', '3', english]);
  const { text, left } = repaired(de, englishPage(own));
  expect(text).toBe(de);
  expect(left).toMatchObject([{ reason: expect.any(String) }]);
});

test.each([
  [
    'a much longer description',
    'Failed for good',
    '|kaputt|3|Endgültig gescheitert, kein Versuch mehr|',
  ],
  ['another row with the same description', 'Not started.', '|kaputt|3|Nicht begonnen.|'],
  ['a description that says the same', 'Broken', '|kaputt|3|kaputt|'],
])('plain: %s tells that a row is in order', (_, english, damaged) => {
  const own = source.with(1, ['broken', '3', english]);
  const { text } = repaired(page.replace(row, damaged), englishPage(own));
  expect(text).toBe(page.replace(row, damaged.replace('|kaputt|', '|broken|')));
});

test('a name is not put back beside a row that prints it for another, and is left', () => {
  const en = englishPage([
    ['intranet', '1', 'Inside.'],
    ['internet', '2', 'Outside.'],
  ]);
  const rows: Cell[][] = [
    [['Internet', 'intranet'], '1', 'Inside.'],
    [['außen', 'internet'], '2', 'Outside.'],
  ];
  const both = sideBySide({ rows });
  expect(repaired(both, en).left).toEqual([]);
  const ragged = both.replace(/(>1<.*)\n/, '$1|\n');
  const { text, left } = repaired(ragged, en);
  expect(text).toBe(ragged);
  expect(left.map(({ expected }) => expected)).toEqual(['intranet', 'internet']);
});

test('a ragged row is named once with its reason, even where it fits no row of the source', () => {
  const { text, left } = repaired(`${page.trimEnd()}\n|neu|5|\n`);
  expect(text).toMatch(/\|neu\|5\|\n$/);
  expect(left).toMatchObject([{ expected: '3 cells', actual: '2 cells' }]);
});

test.each([
  [['kaputt', 'broken'], ['3', '3'], ['Gescheitert.', 'The run broke.'], 'broken'],
  [['**kaputt**', 'broken'], '3', ['Gescheitert.', 'The run broke.'], '**broken**'],
] as [Cell, Cell, Cell, string][])('side by side: a literal is put back: %s', (...cells) => {
  const [name, value, description, expected] = cells;
  const de = sideBySide({ rows: [[name, value, description]] });
  expect(repaired(de).text).toContain(`">${expected}</span><span class`);
});

test.each([
  ['the value’s cell is missing', ['broken', ['Gescheitert.', 'The run broke.']], 'Gescheitert.'],
  [
    'value and description are swapped',
    ['broken', ['Gescheitert.', 'The run broke.'], '3'],
    'Gescheitert.',
  ],
  [
    'only the translations are swapped',
    [['Aus und', 'broken'], '3', ['broken', 'It broke.']],
    'Aus',
  ],
  ['a sentence', [['Das ist aus.', 'broken'], '3', ['Aus.', 'It broke.']], 'Das ist aus.'],
] as [string, Cell[], string][])('side by side: %s: no word is lost', (_, cells, word) => {
  const rows = [['idle', '0', 'Not started.'], cells];
  const { text } = repaired(sideBySide({ rows }));
  expect(text).toContain(word);
});

test.each([
  ['**kaputt**', '**broken**'],
  ['`kaputt`', '`broken`'],
  ['<code>kaputt</code>', '<code>broken</code>'],
  ['[kaputt](x.md)', '[broken](x.md)'],
  ['kaputt[^1]', 'broken[^1]'],
  ['**kaputt** <sup>1</sup>', '**broken** <sup>1</sup>'],
])('marks stay: %s becomes %s', (printed, expected) => {
  const { text, left } = repaired(page.replace('|broken|', `|${printed}|`));
  expect(left).toEqual([]);
  expect(text).toContain(`|${expected}|3|Der Lauf ist gescheitert.|`);
  expect(
    joinPath(filesOf({ en, de: text })).entries.flatMap((one) => checkEntry(one).de ?? []),
  ).toEqual(expect.not.arrayContaining([expect.objectContaining({ check: 'name/changed' })]));
  expect(repaired(text)).toEqual({ text, left: [] });
});

test('marks that are not around all of the text are left', () => {
  const de = page.replace('|broken|', '|**sehr** kaputt|');
  expect(repaired(de)).toMatchObject({ text: de, left: [{ actual: '**sehr** kaputt' }] });
});

test('a remark in brackets is left, the name itself in brackets is not', () => {
  const de = page.replace('|broken|', '|kaputt (veraltet)|');
  expect(repaired(de)).toMatchObject({ text: de, left: [{ actual: 'kaputt' }] });
  expect(repaired(page.replace('|broken|', '|kaputt (broken)|')).text).toBe(page);
});

test('a pipe’s escape is replaced with its cell', () => {
  const { text } = repaired(page.replace('|broken|', '|ka\\|putt|'));
  expect(text).toBe(page);
});

test.each([
  ['Links | rechts.', 'a pipe without its escape'],
  ['Art `int | string`.', 'a pipe in code without its escape'],
])('a row cut by %s is left as it is', (description) => {
  const de = page.replace('Der Lauf ist gescheitert.', description).replace('|broken|', '|kaputt|');
  expect(repaired(de)).toMatchObject({ text: de, left: [{ expected: 'broken' }] });
});

test.each([
  ['a row is missing', page.replace(`${row}\n`, '')],
  ['a row stands twice', page.replace(row, `${row}\n|broken|3|Ein anderer Fehler.|`)],
])('%s: nothing is changed', (_, de) => {
  expect(repaired(de).text).toBe(de);
});

const titled = (name: string, title: string) => ({
  en: english({ title: `${name} enum type`, rows: source }),
  de: plain({ title, rows: translated }),
});
const headings = (...titles: [name: string, title: string][]) =>
  headingTemplates(
    titles.map((one) => filesOf(titled(...one))).map((path) => ({ ...path, ...joinPath(path) })),
  );
const kept = (wording: (name: string) => string) =>
  ['shape', 'size', 'state'].map((name): [string, string] => [name, wording(name)]);

test.each([
  ['Aufzählungstyp Colour', 'Aufzählungstyp colour'],
  ['Typ colourKind der Aufzählung', 'Typ colour der Aufzählung'],
  ['Aufzählungstyp Farbe', 'Aufzählungstyp colour'],
  ['aufzählungstyp Farbe', 'aufzählungstyp colour'],
  ['Typ der Aufzählung Farbe', null],
  ['Aufzählungstyp', null],
  ['Aufzählungstyp der schönen neuen bunten Farben', null],
  ['Aufzählungstyp **Farbe**', null],
  ['Aufzählungstyp Typ Farbe', null],
])('a heading: of “%s” only the words for the name are replaced: %s', (title, expected) => {
  const templates = headings(
    ...kept((name) => `Aufzählungstyp ${name}`),
    ['mode', 'Neuer Typ mode Aufzählungstyp'],
    ['kind', 'Welcher Typ: kind, Typenname'],
  );
  const { de } = titled('colour', title);
  const { files, left } = repairPath(filesOf(titled('colour', title)), templates);
  const text = files[0] ? new TextDecoder().decode(files[0].after) : de;
  expect(text).toBe(expected === null ? de : titled('colour', expected).de);
  expect(left.length).toBe(expected === null ? 1 : 0);
});
