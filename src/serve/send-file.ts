import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import fresh from 'fresh';
import parseRange from 'range-parser';
import { end } from './replies.ts';
import type { SiteFile } from './site-file.ts';

/** Answers a GET or HEAD with an open file, or the part of it that is asked for, and closes it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: SiteFile,
): Promise<void> {
  const { handle, size, modified } = file;
  try {
    const etag = `W/"${size.toString(16)}-${modified.getTime().toString(16)}"`;
    const found = response.statusCode === 200;
    response.setHeader('ETag', etag);
    response.setHeader('Last-Modified', modified.toUTCString());
    if (found && fresh(request.headers, { etag, 'last-modified': modified.toUTCString() })) {
      response.statusCode = 304;
      response.end();
      return;
    }
    const range = found ? wanted(request, size) : undefined;
    if (range === -1) {
      response.setHeader('Content-Range', `bytes */${size}`);
      return end(response, 416);
    }
    const { start, end: last } = range ?? { start: 0, end: size - 1 };
    if (found) response.setHeader('Accept-Ranges', 'bytes');
    if (range) {
      response.statusCode = 206;
      response.setHeader('Content-Range', `bytes ${start}-${last}/${size}`);
    }
    response.setHeader('Content-Length', last - start + 1);
    if (request.method === 'HEAD' || last < start) {
      response.end();
      return;
    }
    await pipeline(handle.createReadStream({ start, end: last, autoClose: false }), response);
  } finally {
    await handle.close();
  }
}

/** The one range that is asked for, -1 where the file has no such range. */
function wanted(request: IncomingMessage, size: number) {
  // A weak tag, as ours are, isn't a reason to join parts.
  if (!request.headers.range || request.headers['if-range']) return undefined;
  const ranges = parseRange(size, request.headers.range);
  if (ranges === -1) return -1;
  return ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1 ? undefined : ranges[0];
}
