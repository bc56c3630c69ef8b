import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { type Listening, listen } from '../../../src/serve/listen.ts';

const open: Listening[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const start = async (port?: string) => {
  const server = await listen((_, response) => response.end('ok'), { port });
  open.push(server);
  return server;
};

test('a taken port that was asked for is an error with its remedy', async () => {
  const { port } = await start('0');
  await expect(start(String(port))).rejects.toThrow(
    `Port ${port} is taken: end the other program or set PORT=${port + 1}`,
  );
});

test('without a port the next free one is taken', async () => {
  const first = await start();
  const second = await start();
  expect(second.port).toBeGreaterThan(first.port);
});

const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some((address) => address?.address === '::1');

test.for(['127.0.0.1', 'localhost', ...(hasIpv6 ? ['[::1]'] : [])])('%s answers', async (host) => {
  const { port } = await start('0');
  expect(await (await fetch(`http://${host}:${port}/`)).text()).toBe('ok');
});

test('a port that is not a port is an error with its remedy', async () => {
  await expect(start('http')).rejects.toThrow('PORT is "http": set it to a number');
});
