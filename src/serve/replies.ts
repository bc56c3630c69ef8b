import type { ServerResponse } from 'node:http';

/** Sends the reader on to `location`, in a way that browsers ask about again. */
export function redirect(response: ServerResponse, location: string): void {
  response.statusCode = 301;
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Location', location);
  response.end();
}

/** Ends with a status and nothing else; breaks the connection off where a page has begun. */
export function end(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${status}\n`);
}
