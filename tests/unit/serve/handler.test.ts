import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandler } from '../../../src/serve/handler.ts';
import { type Listening, listen } from '../../../src/serve/listen.ts';

const pages = {
  'dist/index.html': 'root',
  'dist/404.html': 'no page',
  'dist/_headers': '/zh-cn/*\n  X-Locale: zh-CN\n',
  'dist/_astro/style.abc.css': 'a{}'.repeat(1000),
  'dist/api/members.jsonl': '{}',
  'dist/zh-cn/index.html': '主页',
  'dist/zh-cn/404.html': '没有',
  'dist-secret/secret.txt': 'secret',
};

let root: string;
const servers: Listening[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'serve-'));
  for (const [path, text] of Object.entries(pages)) await write(path, text);
});
afterAll(async () => {
  for (const server of servers) server.close();
  await rm(root, { recursive: true });
});

describe('a served site', () => {
  test('gives a folder its index.html, in UTF-8', async () => {
    const response = await fetch(await at('/zh-cn/'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('主页');
  });

  test('redirects a folder without its slash, keeping the query', async () => {
    const response = await fetch(await at('/docs/zh-cn?q=1', '/docs'), { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/docs/zh-cn/?q=1');
  });

  test.for([
    ['/zh-cn/beta/none/', '没有'],
    ['/zh-cn/none.json', '没有'],
    ['/fr/none/', 'no page'],
    ['/_headers', 'no page'],
    ['/%ZZ', '400\n'],
  ] as const)('answers %s with the nearest 404 page', async ([path, text]) => {
    const response = await fetch(await at(path));
    expect(response.status).toBe(path === '/%ZZ' ? 400 : 404);
    expect(await response.text()).toBe(text);
  });

  test.for([
    ['/zh-CN/?q=A', '/zh-cn/?q=A'],
    ['/ZH-cn/index.HTML', '/zh-cn/index.html'],
  ] as const)('leads %s to %s, which differs in case alone', async ([path, wanted]) => {
    const response = await fetch(await at(path), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, wanted]);
  });

  test('applies the rules of _headers', async () => {
    expect((await fetch(await at('/zh-cn/'))).headers.get('x-locale')).toBe('zh-CN');
    expect((await fetch(await at('/'))).headers.get('x-locale')).toBeNull();
  });

  test('keeps hashed files for good and asks about pages again', async () => {
    const style = await fetch(await at('/_astro/style.abc.css'));
    expect(style.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(await at('/'))).headers.get('cache-control')).toBe('no-cache');
  });

  test.for(['br', 'gzip'])('compresses with %s', async (encoding) => {
    const url = await at('/_astro/style.abc.css');
    const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe(pages['dist/_astro/style.abc.css']);
  });

  test('types the exports', async () => {
    const response = await fetch(await at('/api/members.jsonl'));
    expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
  });

  test.for([
    '/../dist-secret/secret.txt',
    '/..%2fdist-secret/secret.txt',
    '/%2e%2e/dist-secret/secret.txt',
    '/zh-cn/../../dist-secret/secret.txt',
    '//../dist-secret/secret.txt',
    '/..\\dist-secret\\secret.txt',
  ])('never leaves its folder: %s', async (path) => {
    const { status, text } = await rawGet(await at('/'), path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('secret');
  });

  test('shows the new site when a build swaps it in', async () => {
    await write('swap/dist/index.html', 'old');
    const url = await at('/', '/', 'swap/dist');
    expect(await (await fetch(url)).text()).toBe('old');
    await write('swap/dist.new/index.html', 'new');
    await rename(join(root, 'swap/dist'), join(root, 'swap/dist.old'));
    const answer = fetch(url);
    await rename(join(root, 'swap/dist.new'), join(root, 'swap/dist'));
    expect(await (await answer).text()).toBe('new');
  });
});

async function write(path: string, text: string) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function at(path: string, basePath = '/', folder = 'dist') {
  const server = await listen(createHandler({ outDir: join(root, folder), basePath }), {
    port: '0',
  });
  servers.push(server);
  return `http://localhost:${server.port}${path}`;
}

/** Asks for a path as it stands: `fetch` would resolve its dots. */
function rawGet(origin: string, path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request(origin, { path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}
