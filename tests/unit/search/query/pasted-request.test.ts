import { expect, it } from 'vitest';
import { readRequest, requestKeys } from '../../../../src/search/query/pasted-request.ts';

const versions = ['beta', 'v1.0'];

it.each([
  ['GET /me/messages', 'GET', ['me', 'messages']],
  ['get me/messages', 'GET', ['me', 'messages']],
  ['/me/messages?$top=5&$select=subject', null, ['me', 'messages']],
  ["GET /me/messages?$filter=importance eq 'high' HTTP/1.1", 'GET', ['me', 'messages']],
  ['https://api.example.org/v1.0/me/messages/', null, ['me', 'messages']],
  ['PATCH https://api.example.org/beta/users/{id}', 'PATCH', ['users', null]],
  ['GET /users/{id | userPrincipalName}/messages', 'GET', ['users', null, 'messages']],
  ['/users/:id/messages', null, ['users', null, 'messages']],
  ["/users('adele')/messages", null, ['users', 'adele', 'messages']],
  ["GET /users/delta(token='x')", 'GET', ['users', 'delta']],
  ['api.example.org/v1.0/me/messages?$top=5', null, ['me', 'messages']],
  ['POST /groups/{id}/microsoft.graph.assign()', 'POST', ['groups', null, 'assign']],
])('reads %s', (text, verb, segments) => {
  expect(readRequest(text, versions)).toMatchObject({ verb, segments });
});

it.each([
  'get message',
  'GET',
  'https://docs.example.org/en-us/api/user-list-messages?view=v1.0',
  'words and/or more words',
  'https://example.org',
])('reads no request in %s', (text) => {
  expect(readRequest(text, versions)).toBeNull();
});

it('is sure only of what can be nothing else', () => {
  const sure = (text: string) => readRequest(text, versions)?.isSure;
  expect([sure('State/failed'), sure('/me'), sure('GET me/x')]).toEqual([false, true, true]);
});

it('files a request by its path, and asks for it without each part', () => {
  const keys = (text: string) =>
    requestKeys(readRequest(text) ?? { verb: null, segments: [], isSure: false });
  expect(keys('GET /users/{id}/messages')[0]).toBe('users messages');
  expect(keys('GET /users/adele/messages')).toContain('users messages');
});
