import { hash } from 'node:crypto';

/** Returns a short key of everything a page is rendered from: it changes when, and only when, that does. */
export function cacheKey(...parts: unknown[]): string {
  return hash('sha1', JSON.stringify(parts), 'base64url');
}
