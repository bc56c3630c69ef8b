import { spawn } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { lock } from '../../../../src/build/folders/lock.ts';

const name = `test ${process.pid}`;

test('one holds a lock at a time, the others wait and are told so once', async () => {
  const order: string[] = [];
  const release = await lock(name, () => order.push('first waits'));
  const second = lock(name, () => order.push('second waits')).then((done) => {
    order.push('second');
    done();
  });
  await vi.waitFor(() => expect(order).toEqual(['second waits']));
  await new Promise((resolve) => setTimeout(resolve, 150));
  order.push('first ends');
  release();
  await second;
  expect(order).toEqual(['second waits', 'first ends', 'second']);
});

test('locks of other names are free', async () => {
  const releases = await Promise.all(['a', 'b'].map((other) => lock(`${name} ${other}`)));
  for (const release of releases) release();
});

test('the lock of a process that was killed is free', async () => {
  const program = `
    const { lock } = await import(${JSON.stringify(new URL('../../../../src/build/folders/lock.ts', import.meta.url).href)});
    await lock(${JSON.stringify(`${name} killed`)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await new Promise((resolve) => other.stdout.once('data', resolve));
  const waits = vi.fn();
  const taken = lock(`${name} killed`, waits);
  await vi.waitFor(() => expect(waits).toHaveBeenCalledOnce());
  other.kill('SIGKILL');
  (await taken)();
});
