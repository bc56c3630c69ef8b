import { openSiteFile, type SiteFile } from './site-file.ts';

/**
 * Opens the nearest `404.html` of a site for a path that has no file: for `/zh-cn/beta/x/` the first that exists of
 * `/zh-cn/beta/x/404.html`, `/zh-cn/beta/404.html`, `/zh-cn/404.html`, `/404.html`.
 */
export async function openNotFound(outDir: string, path: string): Promise<SiteFile | undefined> {
  const parts = path.split('/').filter((part) => /^[\w-][\w.-]*$/.test(part));
  for (let depth = Math.min(parts.length, 8); depth >= 0; depth--) {
    const page = await openSiteFile(outDir, ['', ...parts.slice(0, depth), '404.html'].join('/'));
    if (page && page !== 'folder') return page;
  }
  return undefined;
}
