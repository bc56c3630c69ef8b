import { expect, test } from 'vitest';
import { readers } from '../../../../src/ingest/parse/literals.ts';

test.each([
  ['String', { literal: 'String' }],
  ['String collection', { literal: 'String', collection: true }],
  ['Collection(String)', { literal: 'String', collection: true }],
  ['Collection of String', { literal: 'String', collection: true }],
  ['[user](user.md) collection', { literal: 'user', collection: true, href: 'user.md' }],
  ['list', { literal: 'list' }],
])('the type %j is %j', (raw, expected) => {
  expect(readers.type.read(raw)).toEqual(expected);
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
