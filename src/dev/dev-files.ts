import type { ServerResponse } from 'node:http';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentOf } from '../exports/content-of.ts';
import { type SiteFile, siteFiles } from '../exports/site-files.ts';
import { contentType } from '../serve/content-type.ts';
import { locales } from '../store/locales.ts';
import type { Reference } from '../store/reference.ts';
import { recorded } from '../store/reference-records.ts';
import { searchRecords } from '../views/search/search-records.ts';
import { siteSource } from '../views/site/site-source.ts';
import { startSearch } from './start-search.ts';

/** The files of a site that are no pages, made when they are asked for. */
export interface DevFiles {
  /** Makes them from another reference from now on. */
  renew: (reference: Reference) => void;
}

/** Serves what a build writes beside the pages: data, Markdown twins, lists, pictures, and search's files. */
export function devFiles(server: ViteDevServer, logger: AstroIntegrationLogger): DevFiles {
  let made: { files: Map<string, SiteFile>; search: () => ReturnType<typeof startSearch> };
  const base = `${server.config.base.replace(/\/$/, '')}/`;
  const find = async (path: string): Promise<string | Uint8Array | undefined> => {
    const file = made.files.get(path);
    if (file) return contentOf(file, file.text());
    if (!path.startsWith('search/')) return undefined;
    return (await made.search()).get(path.slice('search/'.length));
  };
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Vite takes the base off before it asks its middlewares, Astro may not.
    const path = decodeURI(pathname).slice(pathname.startsWith(base) ? base.length : 1);
    if (!/\.\w+$/.test(path)) return next();
    find(path).then(
      (content) => (content === undefined ? next() : answer(response, path, content)),
      (error: unknown) => {
        logger.error(String(error));
        next(error);
      },
    );
  });
  return {
    renew: (reference) => {
      const site = siteSource(recorded(reference), locales());
      let search: ReturnType<typeof startSearch> | undefined;
      made = {
        files: new Map([...siteFiles(site)].map((file) => [file.path, file])),
        search: () => {
          search ??= startSearch(searchRecords(reference.entries));
          return search;
        },
      };
    },
  };
}

function answer(response: ServerResponse, path: string, content: string | Uint8Array): void {
  response.setHeader('Content-Type', contentType(path));
  response.setHeader('Cache-Control', 'no-cache');
  response.end(content);
}
