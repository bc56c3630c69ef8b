import { manifestPath } from '../records/manifest.ts';
import type { Source } from '../records/source.ts';

/** Address of search's folder on this site. */
function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/${path}`;
}

let manifest: Promise<unknown> | undefined;

/** Asks for the manifest before the rest of search is there; `network` then takes that answer, once. */
export function prefetchManifest(): void {
  manifest = getJson(manifestPath);
  manifest.catch(() => undefined);
}

/** Search's files from this site. The manifest is asked for anew each time; all else has its content's hash in its address. */
export const network: Source = {
  json(path) {
    const asked = path === manifestPath ? manifest : undefined;
    manifest = undefined;
    return asked ?? getJson(path);
  },
};

async function getJson(path: string): Promise<unknown> {
  const response = await fetch(address(path), path.includes('/') ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.json();
}
