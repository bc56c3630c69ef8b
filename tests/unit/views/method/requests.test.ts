import { expect, test } from 'vitest';
import { joinPath } from '../../../../src/ingest/join/join-path.ts';
import { requestsOf } from '../../../../src/views/method/requests.ts';

const path = 'api-reference/beta/api/thing-get.md';
const request = (line: string) => `\n\`\`\`http\n${line}\n\`\`\`\n`;

test.each([
  [
    'in its section, each once',
    `## HTTP request\n${request('GET /a\nGET  /b\nGET /a')}`,
    ['GET /a', 'GET /b'],
  ],
  [
    'below it',
    `## HTTP request\n### For a user\n${request('GET /a')}## Response\n${request('GET /c')}`,
    ['GET /a'],
  ],
  [
    'not in an example',
    `## HTTP request\n${request('GET /a')}## Example\n### HTTP request\n${request('GET /a?b')}`,
    ['GET /a'],
  ],
  [
    'above its examples, where none is called so',
    `## By address${request('GET /a')}## By group${request('GET /b')}## Examples${request('GET /c')}`,
    ['GET /a', 'GET /b'],
  ],
  [
    'of its other uses, where it is called so within one',
    `## A group’s\n### HTTP request\n${request('GET /a')}## A user’s\n${request('GET /b')}## Response`,
    ['GET /a', 'GET /b'],
  ],
])('a method’s requests are those %s', (_, text, expected) => {
  const bytes = new TextEncoder().encode(`# Get thing\n\n${text}`);
  const [entry] = joinPath({ path, files: [{ locale: 'en', path, bytes }] }).entries;
  expect(requestsOf(entry ?? { parts: [] })).toEqual(expected);
});
