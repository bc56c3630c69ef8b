import { expect, test } from 'vitest';
import { type Keeping, keepLanguage, keptRevisions } from '../../../../src/client/offline/keep.ts';
import type { KeptList } from '../../../../src/client/offline/kept-list.ts';

const base = '/docs/';
const origin = 'http://localhost';

/** A cache as a browser's, in memory. */
function memory() {
  const held = new Map<string, Response>();
  const key = (request: RequestInfo | URL) =>
    new URL(request instanceof Request ? request.url : String(request), origin).href;
  const cache: Keeping['cache'] = {
    match: async (request) => held.get(key(request))?.clone(),
    put: async (request, response) => void held.set(key(request), response),
    delete: async (request) => held.delete(key(request)),
    keys: async () => [...held.keys()].map((url) => new Request(url)),
  };
  return { cache, paths: () => [...held.keys()].map((url) => new URL(url).pathname).sort() };
}

/** A site of files by address, each of one byte, with their revisions; `asked` says what was fetched. */
function site(revisions: Record<string, string>) {
  const files = Object.entries(revisions).map(([address, revision]) => [address, revision, 1]);
  const list = { version: 'v', bytes: files.length, files } as KeptList;
  const asked: string[] = [];
  const fetch = async (address: string) => {
    asked.push(address);
    if (address === '/docs/offline/en.json') return Response.json(list);
    const known = address.slice(base.length) in revisions;
    return new Response('x', { status: known ? 200 : 404 });
  };
  return { fetch, asked };
}

const keeping = (
  cache: Keeping['cache'],
  fetch: Keeping['fetch'],
  more: Partial<Keeping> = {},
): Keeping => ({ base, slug: 'en', cache, fetch, told: () => {}, ended: () => false, ...more });

test('a language is kept whole, its list last', async () => {
  const { cache, paths } = memory();
  const told: string[] = [];
  const { fetch } = site({ 'en/': '1', '_astro/a.js': '1' });
  await keepLanguage(keeping(cache, fetch, { told: (done, all) => told.push(`${done}/${all}`) }));
  expect(paths()).toEqual(['/docs/_astro/a.js', '/docs/en/', '/docs/offline/en.json']);
  expect(told).toEqual(['0/2', '1/2', '2/2']);
});

test('an update fetches what changed and deletes what is gone', async () => {
  const { cache, paths } = memory();
  await keepLanguage(keeping(cache, site({ 'en/': '1', 'en/a/': '1', 'en/b/': '1' }).fetch));
  const { fetch, asked } = site({ 'en/': '1', 'en/a/': '2' });
  await keepLanguage(keeping(cache, fetch));
  expect(asked).toEqual(['/docs/offline/en.json', '/docs/en/a/']);
  expect(paths()).toEqual(['/docs/en/', '/docs/en/a/', '/docs/offline/en.json']);
  expect(Object.fromEntries(await keptRevisions(cache, base))).toEqual({
    'en/': '1',
    'en/a/': '2',
  });
});

test('what came before the connection was lost is not fetched again', async () => {
  const { cache, paths } = memory();
  const all = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`en/${i}/`, '1']));
  let left = 12;
  const failing = site(all);
  const cut: Keeping['fetch'] = (address) => {
    if (left-- <= 0) return Promise.reject(new TypeError('no network'));
    return failing.fetch(address);
  };
  await expect(keepLanguage(keeping(cache, cut))).rejects.toThrow('no network');
  const before = paths().length;
  expect(before).toBeGreaterThan(0);
  expect(paths()).not.toContain('/docs/offline/en.json');
  const { fetch, asked } = site(all);
  await keepLanguage(keeping(cache, fetch));
  expect(asked.length).toBe(1 + 30 - before);
  expect(paths()).toContain('/docs/offline/en.json');
});

test('a file that the site no longer has stops it, and the list is not kept', async () => {
  const { cache, paths } = memory();
  const { fetch } = site({ 'en/': '1' });
  const missing: Keeping['fetch'] = async (address) =>
    address === '/docs/en/' ? new Response('', { status: 404 }) : fetch(address);
  await expect(keepLanguage(keeping(cache, missing))).rejects.toThrow('/docs/en/ answered 404');
  expect(paths()).toEqual([]);
});

test('nothing more is put once nobody wants it', async () => {
  const { cache, paths } = memory();
  const { fetch } = site({ 'en/': '1' });
  await keepLanguage(keeping(cache, fetch, { ended: () => true }));
  expect(paths()).toEqual([]);
});
