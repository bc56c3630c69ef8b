import { type KeptList, listAddress, missingFiles, revisionHeader } from './kept-list.ts';

/** What keeping a language works with. */
export interface Keeping {
  base: string;
  slug: string;
  cache: Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>;
  fetch: (address: string, init?: RequestInit) => Promise<Response>;
  /** Told bytes as they come. */
  told: (done: number, total: number) => void;
  /** True as soon as nobody wants it any more. */
  ended: () => boolean;
}

/** Requests under way at a time: what a browser opens to one host. */
const atATime = 6;

/**
 * Makes a cache hold a language as the site's list says: fetches what is new or changed, then deletes what is no longer in
 * it. What was fetched before it stopped is not fetched again.
 * @throws what fetching or the cache throws
 */
export async function keepLanguage(keeping: Keeping): Promise<void> {
  const { base, slug, cache, told, ended } = keeping;
  const answer = await wellAnswered(keeping, listAddress(base, slug), { cache: 'no-cache' });
  const list = (await answer.clone().json()) as KeptList;
  const missing = missingFiles(list, await keptRevisions(cache, base));
  let done = list.bytes - missing.reduce((sum, [, , bytes]) => sum + bytes, 0);
  told(done, list.bytes);
  const queue = missing.values();
  const work = async () => {
    for (const [address, revision, bytes] of queue) {
      if (ended()) return;
      const init: RequestInit = address.startsWith('_astro/') ? {} : { cache: 'no-cache' };
      const response = await wellAnswered(keeping, base + address, init);
      await cache.put(base + address, await marked(response, revision));
      done += bytes;
      told(done, list.bytes);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  if (ended()) return;
  await cache.put(listAddress(base, slug), answer);
  await forget(cache, base, list, listAddress(base, slug));
}

/** The revisions of the files that a cache holds, by their addresses below the base. */
export async function keptRevisions(
  cache: Keeping['cache'],
  base: string,
): Promise<Map<string, string>> {
  const revisions = new Map<string, string>();
  for (const request of await cache.keys()) {
    const revision = (await cache.match(request))?.headers.get(revisionHeader);
    if (revision) revisions.set(new URL(request.url).pathname.slice(base.length), revision);
  }
  return revisions;
}

async function forget(
  cache: Keeping['cache'],
  base: string,
  { files }: KeptList,
  own: string,
): Promise<void> {
  const wanted = new Set([own, ...files.map(([address]) => base + address)]);
  for (const request of await cache.keys()) {
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

async function wellAnswered(
  { fetch }: Keeping,
  address: string,
  init: RequestInit,
): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}`);
  return response;
}

/** The response as it is kept: without what is about its way here, and with its revision. */
async function marked(response: Response, revision: string): Promise<Response> {
  const headers = new Headers({ [revisionHeader]: revision });
  const type = response.headers.get('content-type');
  if (type) headers.set('content-type', type);
  return new Response(await response.arrayBuffer(), { headers });
}
