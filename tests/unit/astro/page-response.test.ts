import { expect, test } from 'vitest';
import { PageResponse } from '../../../src/astro/page-response.ts';

test('a page is its own text, with its status and headers', async () => {
  const bytes = new TextEncoder().encode('<p>双面 – 2');
  const response = new PageResponse(bytes, {
    status: 404,
    headers: { 'Content-Type': 'text/html' },
  });
  expect(await response.text()).toBe('<p>双面 – 2');
  expect([response.status, response.headers.get('Content-Type')]).toEqual([404, 'text/html']);
});

test.each([
  ['a string', 'moved', 'moved'],
  ['a stream', new Blob(['moved']).stream(), 'moved'],
  ['nothing', null, ''],
])('%s is read as any response', async (_, body, text) => {
  expect(await new PageResponse(body).text()).toBe(text);
});
