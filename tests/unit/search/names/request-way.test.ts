import { expect, it } from 'vitest';
import { requestWay } from '../../../../src/search/names/request-way.ts';
import { readRequest } from '../../../../src/search/query/pasted-request.ts';

it.each([
  ['GET /me/messages', 'GET /me/messages', 'exact'],
  ['/me/messages', 'GET /me/messages', 'exact'],
  ['POST /me/messages', 'GET /me/messages', null],
  ['/users/adele@example.org/messages', 'GET /users/{id | userPrincipalName}/messages', 'same'],
  ['/users/{user-id}/messages', 'GET /users/{id}/messages', 'exact'],
  ['/me/mess', 'GET /me/messages', 'prefix'],
  ['GET /me', 'GET /me/messages', 'prefix'],
  ['/me/messages/1', 'GET /me/messages', null],
  ['/a/b', 'GET /{x}/{y}', null],
] as const)('%s asks for %s: %s', (asked, text, way) => {
  const request = readRequest(asked);
  expect(request && requestWay(request, text)).toBe(way);
});
