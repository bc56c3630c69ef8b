import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import compression from 'compression';
import send from 'send';
import { toBasePath } from './base-path.ts';
import { contentType } from './content-type.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { notFoundPage } from './not-found.ts';
import { otherCase } from './other-case.ts';
import { end, redirect } from './replies.ts';

/** What to serve: the folder of a built site, and the path it is placed at. */
export interface ServedSite {
  outDir: string;
  basePath: string;
}

/**
 * Returns a request handler that serves a built site as a static host would. It reads from disk
 * on each request, so it shows the new site when a build puts one in the place of the old.
 */
export function createHandler(site: ServedSite): RequestListener {
  const compress = compression({
    filter: (request, response) => !request.headers.range && compression.filter(request, response),
  });
  const basePath = toBasePath(site.basePath);
  return (request, response) => {
    compress(request as never, response as never, () => {
      answer({ ...site, basePath }, request, response).catch(() => end(response, 500));
    });
  };
}

async function answer(site: ServedSite, request: IncomingMessage, response: ServerResponse) {
  const [address = '/', query] = splitOnce(request.url ?? '/', '?');
  const search = query === undefined ? '' : `?${query}`;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return end(response, 405);
  }
  if (`${address}/` === site.basePath || (address === '/' && site.basePath !== '/')) {
    return redirect(response, site.basePath + search);
  }
  if (!address.startsWith(site.basePath)) return end(response, 404);

  await swapped(site.outDir);
  const path = `/${address.slice(site.basePath.length)}`;
  await setHeaders(site.outDir, path, response);
  if (path === '/_headers') return notFound(site, path, request, response);
  send(request, path, { root: site.outDir, cacheControl: false })
    .on('directory', () => {
      const inside = `${path.replace(/^\/+/, '')}/`;
      redirect(response, site.basePath + inside + search);
    })
    .on('error', (error: { status?: number }) => {
      const other = error.status === 404 ? otherCase(site.outDir, path) : undefined;
      if (other) redirect(response, site.basePath + other.slice(1) + search);
      else if (error.status === 404) notFound(site, path, request, response);
      else end(response, error.status ?? 500);
    })
    .pipe(response);
}

async function setHeaders(outDir: string, path: string, response: ServerResponse) {
  const type = contentType(path);
  if (type) response.setHeader('Content-Type', type);
  const immutable = path.startsWith('/_astro/');
  response.setHeader(
    'Cache-Control',
    immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const text = await readFile(join(outDir, '_headers'), 'utf8').catch(() => '');
  for (const [name, value] of headersFor(path, parseHeadersFile(text))) {
    response.setHeader(name, value);
  }
}

function notFound(
  site: ServedSite,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  response.setHeader('Cache-Control', 'no-cache');
  response.removeHeader('Content-Type');
  const page = notFoundPage(site.outDir, path);
  if (page === undefined) {
    end(response, 404);
    return;
  }
  response.statusCode = 404;
  send(request, page, { root: site.outDir, cacheControl: false, acceptRanges: false })
    .on('error', () => end(response, 404))
    .pipe(response);
}

/** Waits up to a second for the site: a build that swaps it in leaves a moment without one. */
async function swapped(outDir: string) {
  for (let tries = 0; tries < 50 && !existsSync(outDir); tries++) await wait(20);
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
