import type { AstroIntegration } from 'astro';
import type { SearchRecord } from '../model/search-record.ts';
import { manifestPath } from './manifest.ts';
import { startSearch } from './write-search.ts';

const types: Record<string, string> = { json: 'application/json', js: 'text/javascript' };

/**
 * Serves search's files in `npm run dev`, made when they are first asked for; each new look at the manifest after a page
 * of content changed makes them anew.
 *
 * @param read reads the content folder's records
 * @param contentDir folder whose changes count
 */
export function devSearch(read: () => SearchRecord[], contentDir: () => string): AstroIntegration {
  return {
    name: 'interlinear:search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let made: ReturnType<typeof startSearch> | undefined;
        let stale = false;
        server.watcher.on('all', (_, file) => {
          if (file.startsWith(contentDir())) stale = true;
        });
        const base = `${server.config.base.replace(/\/$/, '')}/search/`;
        server.middlewares.use((request, response, next) => {
          const address = new URL(request.url ?? '/', 'http://localhost').pathname;
          // Vite takes the base off before it asks its middlewares, Astro may not.
          const start = address.startsWith(base) ? base : '/search/';
          if (!address.startsWith(start)) return next();
          const path = decodeURIComponent(address.slice(start.length));
          if (!made || (stale && path === manifestPath)) {
            stale = false;
            made = startSearch(read());
          }
          made.files.then(
            (files) => {
              const file = files.get(path);
              if (file === undefined) return next();
              response.setHeader(
                'Content-Type',
                types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
              );
              response.setHeader('Cache-Control', 'no-cache');
              response.end(file);
            },
            (error: unknown) => {
              made = undefined;
              logger.error(String(error));
              next(error);
            },
          );
        });
      },
    },
  };
}
