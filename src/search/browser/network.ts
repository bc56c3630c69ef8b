import { manifestPath } from '../records/manifest.ts';
import type { Source } from '../records/source.ts';

/**
 * Search's files from this site. The manifest is asked for anew each time; all else has its content's hash in its address.
 *
 * @param asked the answer to a request for the manifest that was sent before the rest of search was there, taken once
 */
export function network(asked?: Promise<Response>): Source {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  let early = asked;
  return {
    async json(path) {
      const isManifest = path === manifestPath;
      const answered = isManifest ? early : undefined;
      if (isManifest) early = undefined;
      const response = await (answered ??
        fetch(`${base}/search/${path}`, isManifest ? { cache: 'no-cache' } : {}));
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
      return response.json();
    },
  };
}
