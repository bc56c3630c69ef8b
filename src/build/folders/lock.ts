import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until no other process on this machine holds the lock of that name, and holds it. Returns what releases it; the
 * system releases it too when the process ends, however it ends, because it is a listening socket.
 * @param onWait called once where another process holds it
 */
export async function lock(name: string, onWait: () => void = () => {}): Promise<() => void> {
  const address = addressOf(name);
  for (let tries = 0; ; tries++) {
    const server = await listening(address);
    if (server) return () => void server.close();
    if (tries === 0) onWait();
    await wait(50);
  }
}

function addressOf(name: string): string {
  const id = `interlinear-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
  // Such names are gone with the process that listens. Elsewhere a file is left by one that was killed.
  if (process.platform === 'linux') return `\0${id}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${id}` : join(tmpdir(), id);
}

async function listening(address: string): Promise<Server | undefined> {
  const server = createServer().unref();
  const code = await new Promise<string | undefined>((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code));
    server.listen(address, () => resolve(undefined));
  });
  if (code === undefined) return server;
  if (code !== 'EADDRINUSE') throw new Error(`The lock ${address} can't be taken (${code}).`);
  if (address.startsWith('/') && !(await answers(address))) rmSync(address, { force: true });
  return undefined;
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => resolve(true));
    socket.once('connect', () => socket.destroy()).once('error', () => resolve(false));
  });
}
