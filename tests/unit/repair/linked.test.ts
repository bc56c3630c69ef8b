import { expect, test } from 'vitest';
import { joinPath } from '../../../src/ingest/join/join-path.ts';
import { tablesOf } from '../../../src/model/entry.ts';
import { headingTemplates } from '../../../src/repair/heading-templates.ts';
import { repairPath } from '../../../src/repair/repair.ts';

let id = 100;
/** A text side by side: its translation and its English. */
function both(target: string, source: string): string {
  id += 1;
  return `<span data-ttu-id="a-${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="a-${id}">${source}</span></span>`;
}

const path = 'api-reference/beta/resources/message.md';
const head = (cell: (text: string) => string) =>
  `# ${cell('message resource type')}\n\n## ${cell('Properties')}\n\n|${['Property', 'Type', 'Description'].map(cell).join('|')}|\n|:--|:--|:--|\n`;
const english = (type: string, text = 'A text.') =>
  `${head(String)}|id|String|Key.|\n|kind|${type}|${text}|\n`;
const german = (type: string, text = both('Ein Text.', 'A text.')) =>
  `${head((cell) => both(cell, cell))}|${both('id', 'id')}|${both('String', 'String')}|${both('Schlüssel.', 'Key.')}|\n|${both('kind', 'kind')}|${type}|${text}|\n`;

function repaired(en: string, de: string, templates = new Map()) {
  const files = Object.entries({ en, de }).map(([locale, text]) => ({
    locale,
    path,
    bytes: new TextEncoder().encode(text),
  }));
  expect(joinPath({ path, files }).entries.flatMap(tablesOf)).toHaveLength(1);
  const { files: done, left } = repairPath({ path, files }, templates);
  const text = done[0] ? new TextDecoder().decode(done[0].after) : de;
  return { text, left: left.map(({ reason }) => reason), kinds: done[0]?.edits.map((e) => e.kind) };
}

test.each([
  ['a type', 'Boolean', both('Boolesch', 'Boolean'), 'Boolesch', 'Boolean'],
  [
    'a type that is a link',
    '[user](user.md)',
    both('[Benutzer](user.md)', '[user](user.md)'),
    '[Benutzer]',
    '[user]',
  ],
  [
    'a type in the label of a link',
    '[user](user.md)',
    `[${both('Benutzer', 'user')}](user.md)`,
    '>Benutzer<',
    '>user<',
  ],
  [
    'a type beside the word for a collection',
    '[user](user.md) collection',
    `[${both('Benutzer', 'user')}](user.md) ${both('Sammlung', 'collection')}`,
    '>Benutzer<',
    '>user<',
  ],
])('%s is put back, and nothing else of its page changes', (_, source, cell, printed, real) => {
  const de = german(cell);
  const { text, left, kinds } = repaired(english(source), de);
  expect(text).toBe(de.replace(printed, real));
  expect([left, kinds]).toEqual([[], ['type']]);
  expect(repaired(english(source), text)).toEqual({ text, left: [], kinds: undefined });
});

test.each([
  [
    'the word for a collection is in its segment',
    'String collection',
    both('Sammlung von Zeichenketten', 'String collection'),
  ],
  ['its link leads elsewhere', '[user](user.md)', both('[Benutzer](group.md)', '[user](user.md)')],
  ['a sentence stands in its place', 'Boolean', both('Ob es gilt, oder nicht.', 'Boolean')],
])('a type is left where %s', (_, source, cell) => {
  const de = german(cell);
  const { text, left } = repaired(english(source), de);
  expect(text).toBe(de);
  expect(left).toHaveLength(1);
});

test.each([
  ['[elementFacette](itemfacet.md)', '[itemFacet](itemfacet.md)', '[itemFacet](itemfacet.md)'],
  ['[Objekt](itemfacet.md)', '[itemFacet](itemfacet.md)', undefined],
  ['[MyFace](itemfacet.md)', '[itemFacet](itemfacet.md)', '[itemFacet](itemfacet.md)'],
  ['[die Facette](itemfacet.md)', '[itemFacet](itemfacet.md)', undefined],
  ['[Facette](x.md)', '[itemFacet](itemfacet.md)', undefined],
  ['[Facette](itemfacet.md)', '[facet](itemfacet.md)', undefined],
  ['[userFacet](a.md), [B](b.md)', '[itemFacet](a.md), [userFacet](b.md)', undefined],
  ['[A](a.md) und [B](a.md)', '[itemFacet](a.md) and [x](a.md)', undefined],
])('the label of a link: %s for %s', (printed, real, expected) => {
  const de = german(both('String', 'String'), both(`Siehe ${printed}.`, `See ${real}.`));
  const { text } = repaired(english('String', `See ${real}.`), de);
  expect(text).toBe(expected ? de.replace(printed, expected) : de);
});

test.each([
  ['Zeichenfolgensammlung', undefined],
  ['Sammlung von Zeichenfolgen', 'Sammlung von String'],
  ['Sammlung von string', 'Sammlung von String'],
  ['Menge Zeichenfolgen', undefined],
  ['Sammlung von Zeichenfolgen, die es nur hier gibt', undefined],
])('a collection worded as others are: %s', (printed, expected) => {
  const others = ['user', 'group', 'event'].map((name) => {
    const bytes = new TextEncoder().encode(
      german(both(`Sammlung von ${name}`, `${name} collection`)),
    );
    return { entries: [], files: [{ locale: 'de', path, bytes }] };
  });
  const de = german(both(printed, 'String  collection'));
  const { text, left } = repaired(english('String collection'), de, headingTemplates(others));
  expect(text).toBe(expected ? de.replace(printed, expected) : de);
  expect(left).toHaveLength(expected ? 0 : 1);
});

test('permissions are put back as the English has them, a note’s mark included', () => {
  const method = 'api-reference/beta/api/message-get.md';
  const table = (cell: (target: string, source: string) => string, printed: string) =>
    `# ${cell('Get message', 'Get message')}\n\n## ${cell('Permissions', 'Permissions')}\n\n|${cell('Permission type', 'Permission type')}|${cell('Permissions', 'Permissions')}|\n|:--|:--|\n|${cell('Anwendung', 'Application')}|${cell(printed, 'Mail.Read, Mail.ReadWrite.All\\*')}|\n`;
  const files = [
    { locale: 'en', path: method, bytes: encode(table((_, source) => source, '')) },
    { locale: 'de', path: method, bytes: encode(table(both, 'Mail. Read, Mail.Alles lesen\\*')) },
  ];
  const { files: done, left } = repairPath({ path: method, files }, new Map());
  expect(left).toEqual([]);
  expect(done[0]?.edits).toMatchObject([
    { kind: 'permissions', after: 'Mail.Read, Mail.ReadWrite.All\\*' },
  ]);
});

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
