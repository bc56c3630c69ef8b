import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the nearest `404.html` of a site for a path that has no file, as a path inside the
 * site: for `/zh-cn/beta/x/` the first that exists of `/zh-cn/beta/x/404.html`,
 * `/zh-cn/beta/404.html`, `/zh-cn/404.html`, `/404.html`.
 */
export function notFoundPage(outDir: string, path: string): string | undefined {
  const segments = path.split('/').filter((segment) => /^[\w-][\w.-]*$/.test(segment));
  for (let depth = Math.min(segments.length, 8); depth >= 0; depth--) {
    const page = ['', ...segments.slice(0, depth), '404.html'].join('/');
    if (existsSync(join(outDir, page))) return page;
  }
  return undefined;
}
