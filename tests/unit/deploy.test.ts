import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../src/serve/headers-file.ts';
import { caddy, findServer, nginx, startServer } from '../support/web-server.ts';

const long = 'a{color:red}'.repeat(100);
const files: Record<string, string | Buffer> = {
  'index.html': 'chooser',
  '404.html': 'every language',
  _headers: 'not for readers',
  '_astro/style.abc.css': long,
  '_astro/before.abc.js': long,
  '_astro/before.abc.js.gz': gzipSync(`${long}// compressed beforehand`),
  'api/v1/index.json': JSON.stringify({ long }),
  'api/v1/members.jsonl': '{}\n'.repeat(200),
  'search/index.json': '{}',
  'search/abc/names.0.json': '[]',
  'manifest.webmanifest': '{}',
  'en/beta/some-enum/index.md': '# some enum',
  'en/beta/some-enum/index.html': `<p>${long}`,
  'en/404.html': 'nothing here',
  'zh-cn/index.html': '主页',
  'zh-cn/404.html': '没有',
};

describe.each([nginx, caddy])('deploy: $name', (server) => {
  const installed = findServer(server) !== undefined;
  if (!installed) {
    test.skip(`is skipped: ${server.name} is not installed`, () => {});
    return;
  }

  let folder: string;
  let origin: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `deploy-${server.name}-`));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'site', path)), { recursive: true });
      await writeFile(join(folder, 'site', path), content);
    }
    ({ origin, stop } = await startServer(server, join(folder, 'site'), folder));
  }, 30_000);
  afterAll(async () => {
    await stop?.();
    await rm(folder, { recursive: true, force: true });
  });

  const at = (path: string) => fetch(origin + path, { redirect: 'manual' });

  test('sends the headers of public/_headers with every answer', async () => {
    const rules = parseHeadersFile(await readFile('public/_headers', 'utf8'));
    for (const path of ['/', '/zh-cn/', '/_astro/style.abc.css', '/api/v1/index.json', '/none/']) {
      const { headers } = await at(path);
      for (const [name, value] of headersFor(path, rules)) {
        expect([path, name, headers.get(name)]).toEqual([path, name, value]);
      }
    }
  });

  test.for([
    ['/zh-cn/', 'public, max-age=60'],
    ['/_astro/style.abc.css', 'public, max-age=31536000, immutable'],
    ['/search/abc/names.0.json', 'public, max-age=31536000, immutable'],
    ['/search/index.json', 'no-cache'],
    ['/api/v1/index.json', 'no-cache'],
  ] as const)('lets %s be kept: %s', async ([path, value]) => {
    expect((await at(path)).headers.get('cache-control')).toBe(value);
  });

  test('lets no missing file be kept for long', async () => {
    expect((await at('/_astro/none.js')).headers.get('cache-control')).not.toContain('immutable');
  });

  test('answers with 304 where the reader has the file already', async () => {
    const etag = (await at('/zh-cn/')).headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await fetch(`${origin}/zh-cn/`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });

  test.for([
    '/en/beta/some-enum/',
    '/_astro/style.abc.css',
    '/api/v1/index.json',
    '/api/v1/members.jsonl',
  ])('compresses %s', async (path) => {
    expect(await encodingOf(origin + path, 'gzip')).toBe('gzip');
  });

  test('sends what was compressed beforehand', async () => {
    const text = await (await fetch(`${origin}/_astro/before.abc.js`)).text();
    expect(text).toMatch(/\/\/ compressed beforehand$/);
  });

  test.for([
    ['/zh-cn/', 'text/html; charset=utf-8'],
    ['/api/v1/members.jsonl', 'application/jsonl; charset=utf-8'],
    ['/en/beta/some-enum/index.md', 'text/markdown; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
  ] as const)('sends %s as %s', async ([path, type]) => {
    expect((await at(path)).headers.get('content-type')).toBe(type);
  });

  test.for([
    ['/zh-cn/beta/none/', '没有'],
    ['/en/none', 'nothing here'],
    ['/fr/beta/none/', 'every language'],
    ['/none', 'every language'],
    ['/_headers', 'every language'],
    ['/_astro/', 'every language'],
  ] as const)('answers %s with the 404 page of its language', async ([path, text]) => {
    const response = await at(path);
    expect([response.status, await response.text()]).toEqual([404, text]);
  });

  test('leads a folder without its slash to the address with it', async () => {
    const response = await at('/en/beta/some-enum?q=1');
    expect([301, 308]).toContain(response.status);
    const location = new URL(response.headers.get('location') ?? '', origin);
    expect(location.href).toBe(`${origin}/en/beta/some-enum/?q=1`);
  });
});

function encodingOf(url: string, accepted: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': accepted } }, (response) => {
      response.resume();
      resolve(response.headers['content-encoding']);
    }).on('error', reject);
  });
}
