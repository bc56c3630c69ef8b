import { expect, it } from 'vitest';
import type { SearchRecord } from '../../../../src/model/search-record.ts';
import { answerOf, engineOf, record } from '../fixture.ts';

const method = (name: string, stem: string, requests: string[], permissions: string[]) =>
  record(name, [['$top']], {
    kind: 'method',
    id: `beta/${stem}`,
    stem,
    namespace: null,
    rows: [],
    keywords: [
      ...requests.map((text) => ({ of: 'request', text, anchor: '' })),
      ...permissions.map((text) => ({ of: 'permission', text, anchor: 'permission.application' })),
    ],
  });
const type = (name: string, properties: string[]): SearchRecord => {
  const made = record(
    name,
    properties.map((own) => [own, 'String']),
    { kind: 'type' },
  );
  return {
    ...made,
    rows: made.rows.map((row) => ({ ...row, table: 'properties', anchor: `property.${row.name}` })),
  };
};
const records = [
  method(
    'List messages',
    'user-list-messages',
    ['GET /me/messages', 'GET /users/{id}/messages'],
    ['Mail.Read', 'Mail.ReadWrite'],
  ),
  method('Get message', 'message-get', ['GET /me/messages/{id}'], ['Mail.Read']),
  method('Send mail', 'user-sendmail', ['POST /me/sendMail'], ['Mail.Send']),
  method('assign action', 'a-assign', ['POST /a/{id}/assign'], []),
  method('assign action', 'b-assign', ['POST /b/{id}/assign'], []),
  type('message', ['subject', 'importance', 'messageSubject']),
  method('Create mailFolder', 'a', ['POST /me/mailFolders'], []),
  method('List mailFolders', 'b', ['GET /me/mailFolders'], []),
  type('mailFolder', ['displayName']),
  record('importance', [
    ['low', '0'],
    ['high', '2'],
  ]),
];

for (const cut of [undefined, { units: 4, first: 4, texts: 200 }])
  it.each([
    ['GET /me/messages', ['List messages', 'Get message']],
    ['https://api.example.org/beta/users/adele/messages', ['List messages']],
    ['/me/messages/AAMk', ['Get message']],
    ['POST /b/1/assign', ['assign action']],
    ['Mail.Send', ['Send mail']],
    ['message', ['message']],
    ['importance', ['importance', 'message.importance']],
    ['subject message', ['message.subject']],
    ['message.subject', ['message.subject', 'message.messageSubject']],
    ['/me/mailFolders', ['List mailFolders', 'Create mailFolder']],
    ['kind:property importance', ['message.importance']],
    ['property:subject', ['message.subject']],
    ['kind:permission Mail.Read', ['Get message', 'List messages']],
  ])(`finds %s${cut ? ' in names cut into files' : ''}`, async (typed, first) => {
    const engine = await engineOf(records, 'en', cut);
    const found = await answerOf(engine, typed);
    expect(found.slice(0, first.length)).toEqual(first);
  });

it('leads to the row that names the permission, and says what was found', async () => {
  const engine = await engineOf(records);
  const query = engine.read('Mail.Send');
  const [hit] = (query && (await engine.all(query)).hits) ?? [];
  expect(hit).toMatchObject({
    group: 'permissions',
    keyword: { of: 'permission', text: 'Mail.Send', anchor: 'permission.application' },
  });
});

it('says that there is no such kind', async () => {
  const engine = await engineOf(records);
  expect(engine.read('kind:colour message')?.unknownFilters).toEqual(['kind:colour']);
});
