import { manifestPath } from '../records/manifest.ts';
import type { Source } from '../records/source.ts';
import type { ManifestRequest } from './request-manifest.ts';

/** Search's files from this site. All but the manifest have their content's hash in their address. */
export function network(manifest: ManifestRequest): Source {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return {
    async json(path) {
      const response = await (path === manifestPath ? manifest() : fetch(`${base}/search/${path}`));
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
      return response.json();
    },
  };
}
