import { cacheKey } from '../store/cache-key.ts';

/** One of a page's paths, as `getStaticPaths` returns it. */
export interface ListedPath<View = unknown> {
  params: Record<string, string>;
  props: {
    /** Returns what the page shows: made when it is rendered, and let go of after. */
    view: () => View;
    /** Returns a key that changes when what the page shows does. A build asks for it before it renders the page. */
    key?: () => string;
  };
}

/** What the path shows whose key was asked for last: it is likely to be rendered next. */
let latest: { make: () => unknown; shown: unknown } | undefined;

/**
 * Returns one of a page's paths.
 * @param shows returns what tells whether it shows something else than before; all it shows where left out
 */
export function path<View>(
  params: Record<string, string>,
  make: () => View,
  shows?: () => unknown,
): ListedPath<View> {
  if (shows) return { params, props: { view: make, key: () => cacheKey(shows()) } };
  const view = () => (latest?.make === make ? (latest.shown as View) : make());
  const key = () => {
    latest = { make, shown: make() };
    return cacheKey(latest.shown);
  };
  return { params, props: { view, key } };
}

/** Returns a `getStaticPaths` that lists a page's paths once a build, and on each request in `npm run dev`. */
export function paths<Path extends ListedPath>(list: () => Promise<Path[]>): () => Promise<Path[]> {
  if (import.meta.env.DEV) return list;
  let listed: Promise<Path[]> | undefined;
  return () => {
    listed ??= list();
    return listed;
  };
}
