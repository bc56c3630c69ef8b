import { keptRevisions } from './keep.ts';
import { cacheName, cachePrefix, type KeptIndex, type KeptList, listAddress } from './kept-list.ts';
import { type Request as Asked, channelName, type Told } from './messages.ts';
import { type LanguageRow, languageRows } from './rows.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** How long nothing may be heard of a language that is being kept, in milliseconds: the browser may have ended the worker. */
const silence = 30_000;

/** Starts the page on which a reader has languages kept. */
export async function startOfflinePage(): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-offline]');
  if (!page) return;
  show(page, 'elsewhere', !location.pathname.endsWith('/offline/'));
  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    show(page, 'unsupported', true);
    return;
  }
  const rows = languageRows(page, (wanted, slug) =>
    ask({ do: wanted, slug }).catch(() => fail(slug)),
  );
  const fail = (slug: string) => rows.get(slug)?.show('stopped');
  const channel = new BroadcastChannel(channelName(base));
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    clearTimeout(waiting.get(data.slug));
    if (data.state === 'keeping') waiting.set(data.slug, setTimeout(fail, silence, data.slug));
    if (data.state === 'absent') void leave();
    rows.get(data.slug)?.tell(data);
  });
  const index = await read<KeptIndex>(`${base}offline/index.json`);
  show(page, 'unreachable', index === undefined);
  await Promise.all([...rows].map(([slug, row]) => showState(slug, row, index)));
}

/** Shows whether a language is kept, and what it takes to have it. */
async function showState(
  slug: string,
  row: LanguageRow,
  index: KeptIndex | undefined,
): Promise<void> {
  const offered = index?.languages.find((language) => language.slug === slug);
  const names = await caches.keys();
  if (!names.includes(cacheName(base, slug))) {
    row.size(offered?.bytes, offered?.files);
    row.show(offered ? 'absent' : 'unknown');
    return;
  }
  const cache = await caches.open(cacheName(base, slug));
  const whole = await cache.match(listAddress(base, slug));
  const list = whole && ((await whole.json()) as KeptList);
  if (list && (!offered || offered.version === list.version)) {
    row.size(list.bytes, list.files.length);
    row.show('kept');
    return;
  }
  const now = await read<KeptList>(listAddress(base, slug));
  const there = await keptRevisions(cache, base);
  const missing = now?.files.filter(([address, revision]) => there.get(address) !== revision) ?? [];
  row.size(
    missing.reduce((sum, [, , bytes]) => sum + bytes, 0),
    missing.length,
  );
  row.show(list ? 'outdated' : 'stopped');
}

/** Hands a wish to the service worker, which is registered with the first. */
async function ask(asked: Asked): Promise<void> {
  if (asked.do === 'keep') void navigator.storage?.persist?.();
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(`${base}sw.js`, { scope: base });
  await workbox.register();
  await workbox.active;
  await workbox.messageSW(asked);
}

/** Takes the service worker away with the last language. */
async function leave(): Promise<void> {
  const names = await caches.keys();
  if (names.some((name) => name.startsWith(cachePrefix(base)))) return;
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
}

async function read<T>(address: string): Promise<T | undefined> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    return answer.ok ? ((await answer.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

function show(page: HTMLElement, name: string, shown: boolean): void {
  const note = page.querySelector<HTMLElement>(`[data-note="${name}"]`);
  if (note) note.hidden = !shown;
}
