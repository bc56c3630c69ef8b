import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import compression from 'compression';
import { toBasePath } from './base-path.ts';
import { contentType } from './content-type.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { lowerCasePath } from './lower-case-path.ts';
import { openNotFound } from './not-found.ts';
import { end, redirect } from './replies.ts';
import { sendFile } from './send-file.ts';
import { openSiteFile } from './site-file.ts';
import { sitePath } from './site-path.ts';

/** What to serve: the folder of a built site, and the path it is placed at. */
export interface ServedSite {
  outDir: string;
  basePath: string;
}

/**
 * Returns a request handler that serves a built site as a static host would. Each request opens its file anew, so it
 * shows the new site as soon as a build has put it in the place of the old one.
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

  const inside = `/${address.slice(site.basePath.length)}`;
  const path = sitePath(inside);
  if (path === undefined) return end(response, 400);
  const file = path === null ? undefined : await openSiteFile(site.outDir, path);
  if (file === 'folder') {
    return redirect(response, `${site.basePath}${inside.replace(/^\/+/, '')}/${search}`);
  }
  await setHeaders(site.outDir, inside, response);
  if (path && file) {
    response.setHeader('Content-Type', contentType(path));
    return sendFile(request, response, file);
  }
  const lower = lowerCasePath(inside);
  if (lower && (await isThere(site.outDir, lower))) {
    return redirect(response, site.basePath + lower.slice(1) + search);
  }
  return notFound(site, inside, request, response);
}

async function isThere(outDir: string, address: string): Promise<boolean> {
  const path = sitePath(address);
  const file = path ? await openSiteFile(outDir, path) : undefined;
  if (file && file !== 'folder') await file.handle.close();
  return file !== undefined;
}

async function setHeaders(outDir: string, path: string, response: ServerResponse) {
  const immutable = path.startsWith('/_astro/');
  response.setHeader(
    'Cache-Control',
    immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  for (const [name, value] of headersFor(path, parseHeadersFile(await headersFile(outDir)))) {
    response.setHeader(name, value);
  }
}

async function headersFile(outDir: string): Promise<string> {
  const file = await openSiteFile(outDir, '/_headers');
  if (!file || file === 'folder') return '';
  return file.handle.readFile('utf8').finally(() => file.handle.close());
}

async function notFound(
  site: ServedSite,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  response.setHeader('Cache-Control', 'no-cache');
  const page = await openNotFound(site.outDir, path);
  if (!page) return end(response, 404);
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  return sendFile(request, response, page);
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
