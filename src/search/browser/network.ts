import { prosePath } from '../manifest.ts';
import type { Source } from '../source.ts';
import { type Pagefind, toWordIndex } from '../words.ts';

/** Address of search's folder on this site. */
function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/${path}`;
}

/** Search's files from this site. The manifest is asked for anew each time; all else has its content's hash in its address. */
export const network: Source = {
  async json(path) {
    const response = await fetch(address(path), path.includes('/') ? {} : { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    return response.json();
  },
  async words({ at }) {
    const basePath = address(prosePath(at));
    const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
    await pagefind.options({ basePath, metaCacheTag: at });
    return toWordIndex(pagefind);
  },
};
