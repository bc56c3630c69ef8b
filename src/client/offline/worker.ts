import { registerRoute, setCatchHandler } from 'workbox-routing';
import { KeptThenNetwork, kept, NetworkThenKept } from './answer.ts';
import { keepLanguage } from './keep.ts';
import { cacheName } from './kept-list.ts';
import { type Request as Asked, channelName, type Told } from './messages.ts';

/* The service worker: is there only where a reader has asked for a language to be kept. */

/** What of a worker's own types the DOM's do not have. */
interface Worker extends EventTarget {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };

const worker = globalThis as unknown as Worker;
const base = new URL(worker.registration.scope).pathname;
const channel = new BroadcastChannel(channelName(base));
const running = new Map<string, { ended: boolean; work: Promise<void> }>();

worker.addEventListener('install', (event) => (event as Lasting).waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  (event as Lasting).waitUntil(worker.clients.claim()),
);
worker.addEventListener('message', (event) => {
  const { do: wanted, slug } = (event as MessageEvent<Asked>).data;
  (event as Lasting).waitUntil(wanted === 'keep' ? keep(slug) : remove(slug));
});

const isOurs = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }) =>
  sameOrigin && url.pathname.startsWith(base);
const isNamedByContent = ({ pathname }: URL) =>
  /^(?:_astro|search\/[^/]+)\//.test(pathname.slice(base.length));

registerRoute((match) => isOurs(match) && isNamedByContent(match.url), new KeptThenNetwork(base));
registerRoute((match) => isOurs(match), new NetworkThenKept(base));
setCatchHandler(async ({ request }) => {
  const { pathname } = new URL(request.url);
  const [slug = ''] = pathname.slice(base.length).split('/');
  const isPage = request.mode === 'navigate';
  return (isPage && (await offlinePage(slug))) || Response.error();
});

/** The page that says what is kept, in the language of an address, else in one that is kept. */
async function offlinePage(slug: string): Promise<Response | undefined> {
  const slugs = [slug, ...(await caches.keys()).map((name) => name.split(':').at(-1) ?? '')];
  for (const one of slugs) {
    const found = await kept(new Request(`${base}${one}/offline/`), base);
    if (found) return found;
  }
  return undefined;
}

async function keep(slug: string): Promise<void> {
  if (running.has(slug)) return;
  const task = { ended: false, work: Promise.resolve() };
  running.set(slug, task);
  task.work = fetchAll(slug, task).finally(() => running.delete(slug));
  await task.work;
}

async function fetchAll(slug: string, task: { ended: boolean }): Promise<void> {
  let last = 0;
  try {
    await keepLanguage({
      base,
      slug,
      cache: await caches.open(cacheName(base, slug)),
      fetch: (address, init) => fetch(address, init),
      ended: () => task.ended,
      told: (done, total) => {
        if (Date.now() - last < 100) return;
        last = Date.now();
        tell({ slug, state: 'keeping', done, total });
      },
    });
    if (!task.ended) tell({ slug, state: 'kept' });
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    task.ended = true;
    tell({ slug, state: 'stopped', why: isFull ? 'space' : 'network' });
  }
}

async function remove(slug: string): Promise<void> {
  const task = running.get(slug);
  if (task) task.ended = true;
  await task?.work;
  await caches.delete(cacheName(base, slug));
  tell({ slug, state: 'absent' });
}

function tell(told: Told): void {
  channel.postMessage(told);
}
