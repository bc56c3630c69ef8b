import { expect, test } from 'vitest';
import { readers } from '../../../../src/ingest/parse/literals.ts';
import { tablesOf } from '../../../../src/model/entry.ts';
import { join, pair } from '../pages.ts';

test.each([
  ['String', { literal: 'String' }],
  ['String collection', { literal: 'String', collection: true }],
  ['Collection(String)', { literal: 'String', collection: true }],
  ['Collection of String', { literal: 'String', collection: true }],
  ['[user](user.md) collection', { literal: 'user', collection: true, href: 'user.md' }],
  ['list', { literal: 'list' }],
  ['string (timestamp)', { literal: 'string (timestamp)', words: true }],
  ['(Optional) String', { literal: '(Optional) String', words: true }],
  ['(optional)', { literal: '(optional)' }],
  ['int32 or null', { literal: 'int32 or null' }],
  ['Range object', { literal: 'Range', words: true }],
  ['Untyped JSON', { literal: 'Untyped JSON' }],
  ['None', null],
  ['none.', null],
  ['No Content', null],
  ['A [message](message.md), [event](event.md) or another', null],
])('the type %j is %j', (raw, expected) => {
  expect(readers.type.read(raw)).toEqual(expected);
});

test.each([
  ['String（可选）', 'String (optional)', 'String (optional)'],
  ['[user](user.md) (opcional)', 'user (optional)', 'user (optional)'],
  ['Cadeia (opcional)', 'String (optional)', 'Cadeia (opcional)'],
  ['(可选) String', '(Optional) String', '(Optional) String'],
])('the type %j is printed for %j as %j', (raw, literal, printed) => {
  expect(readers.type.printed(raw, literal)).toBe(printed);
});

test.each([
  ['__proto__', { literal: '__proto__' }],
  ['**name**', { literal: 'name' }],
  ['*if-match*', { literal: 'if-match' }],
  ['name (deprecated)', { literal: 'name', words: true }],
  ['_id (deprecated)', { literal: '_id', words: true }],
])('the name %j is %j', (raw, expected) => {
  expect(readers.name.read(raw)).toEqual(expected);
});

test('a label in spans of its own keeps the link’s marks around it', () => {
  const path = 'api-reference/beta/resources/thing.md';
  const head =
    '# thing resource type\n\n## Properties\n\n|Property|Type|Description||\n|-|-|-|-|\n';
  const { entries } = join(
    {
      en: `${head}|[\\$top](a.md)|[user](user.md)|A user.|\n`,
      'pt-BR': `# ${pair(1, 'coisa', 'thing resource type')}\n\n## ${pair(2, 'P', 'Properties')}\n\n|${['Property', 'Type', 'Description', ''].map((h, i) => h && pair(3 + i, h, h)).join('|')}|\n|-|-|-|-|\n|[${pair(7, '\\$top', '\\$top')}](a.md)|[${pair(8, 'user', 'user')}](user.md)|${pair(9, 'Um.', 'A user.')}|\n`,
    },
    path,
  );
  const [row] = entries.flatMap(tablesOf).flatMap(({ rows }) => rows);
  expect(
    row?.cells.map((cell) =>
      cell.type === 'literal' ? [cell.literal, cell.targets['pt-BR']?.published] : null,
    ),
  ).toEqual([['$top', undefined], ['user', undefined], null]);
});

test('what is printed for a type has no marks of links, with a label or without', () => {
  expect(readers.type.printed('Benutzer[](a.md) oder [Gruppe](b.md)', 'user')).toBe(
    'Benutzer oder Gruppe',
  );
});

test('a note’s mark beside permissions makes their cell a text as well', () => {
  const names = { literal: 'Chat.Read, Chat.Manage' };
  expect(readers.permissions.read('Chat.Read, Chat.Manage.')).toEqual(names);
  expect(readers.permissions.read('Chat.Read\\*, Chat.Manage')).toEqual({ ...names, words: true });
});
