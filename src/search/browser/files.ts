import type { Manifest } from '../records/manifest.ts';
import type { Source } from '../records/source.ts';

/**
 * Search's files from this site. All but the manifest have their content's hash in their address. The manifest, which is never
 * taken from what the browser keeps, is asked for now, and the names that begin with what is typed once it has come: at the
 * same time as the code that reads them.
 */
export function searchFiles(typed: () => string): Source {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const ahead: Record<string, Promise<unknown> | undefined> = {};
  const json = async (path: string): Promise<unknown> => {
    const asked = ahead[path];
    ahead[path] = undefined;
    if (asked) return asked;
    const cache = path.includes('/') ? 'default' : 'no-cache';
    const response = await fetch(`${base}/search/${path}`, { cache });
    if (!response.ok) throw new Error(path);
    return response.json();
  };
  const ask = (path: string): Promise<unknown> => (ahead[path] = json(path));
  ask('index.json')
    .then((manifest) => {
      const { at, keys } = manifest as Manifest;
      const lines = keys.split('\n');
      let text = typed().toLowerCase();
      for (; text; text = text.slice(0, -1)) {
        const file = lines.findIndex((line) => line.split(' ').includes(text));
        if (file >= 0) return ask(`${at}/key.${file}.json`);
      }
      return undefined;
    })
    .catch(() => undefined);
  return { json };
}
