import { cacheKey } from '../store/cache-key.ts';

/** What tells a path's key, by number: asked for by a build, never in `npm run dev`. */
const keys: (() => string)[] = [];

/** What the path shows whose key was asked for last: whoever asks is likely to render that page next. */
let latest: { path: () => unknown; shown: unknown } | undefined;

/**
 * Returns one of a page's paths. Its props hold a function: what the page shows is made when it is rendered, and let go
 * of after.
 */
export function path<View>(params: Record<string, string>, make: () => View) {
  if (import.meta.env.DEV) return { params, props: { view: make } };
  const view = () => (latest?.path === make ? (latest.shown as View) : make());
  const key = () => {
    latest = { path: make, shown: make() };
    return cacheKey(latest.shown);
  };
  return { params, props: { view }, cacheKey: String(keys.push(key) - 1) };
}

/** Returns the key of a path by the number that stands for it: it changes when what the page shows does. */
export function keyOf(number: string): string {
  return keys[Number(number)]?.() ?? '';
}
