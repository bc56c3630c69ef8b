import { createHash } from 'node:crypto';

/** Returns a short key of everything a page is rendered from: it changes when, and only when, that does. */
export function cacheKey(...parts: unknown[]): string {
  return createHash('sha1').update(JSON.stringify(parts)).digest('base64url');
}
