import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running server: its port, and how to end it. */
export interface Listening {
  port: number;
  close: () => void;
}

const DEFAULT_PORT = 4321;
const PORTS_TO_TRY = 20;

/**
 * Serves on this machine only (127.0.0.1 and ::1) unless `host` says otherwise. Without a `port`,
 * the first free one from 4321 on is taken.
 * @throws an error that says what to do where the port isn't a port, or taken.
 */
export async function listen(
  handler: RequestListener,
  options: { port?: string | undefined; host?: string | undefined } = {},
): Promise<Listening> {
  const hosts = options.host ? [options.host] : ['127.0.0.1', '::1'];
  const wanted = toPort(options.port);
  const first = wanted ?? DEFAULT_PORT;
  const last = wanted === undefined ? first + PORTS_TO_TRY - 1 : first;
  for (let port = first; port <= last; port++) {
    const listening = await listenOn(handler, port, hosts);
    if (listening) return listening;
  }
  const taken = first === last ? `Port ${first} is` : `Ports ${first} to ${last} are`;
  throw new Error(`${taken} taken: end the other program or set PORT=${last + 1}`);
}

function toPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is "${text}": set it to a number from 0 (any free port) to 65535`);
}

async function listenOn(
  handler: RequestListener,
  port: number,
  hosts: string[],
): Promise<Listening | undefined> {
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) server.close().closeAllConnections();
  };
  for (const host of hosts) {
    const server = createServer(handler);
    try {
      await opened(server, boundPort(servers) ?? port, host);
      servers.push(server);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const noSuchAddress = code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
      if (noSuchAddress && host === '::1' && servers.length > 0) continue;
      close();
      if (code === 'EADDRINUSE') return undefined;
      throw error;
    }
  }
  return { port: boundPort(servers) ?? port, close };
}

function boundPort(servers: Server[]): number | undefined {
  return (servers[0]?.address() as AddressInfo | undefined)?.port;
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
