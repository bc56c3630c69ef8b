import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markFolder } from '../../src/build/folders/own-folder.ts';
import { healSwap, oldDir } from '../../src/build/folders/swap.ts';
import { createHandler } from '../../src/serve/handler.ts';
import { type Listening, listen } from '../../src/serve/listen.ts';

/** How many answers are looked at: some here, 30,000 with ANSWERS=30000. */
const answers = Number(process.env['ANSWERS'] ?? 3000);

const root = mkdtempSync(join(tmpdir(), 'interlinear-served-'));
const site = join(root, 'site');
const pages = Array.from({ length: 40 }, (_, i) => `en/${i}/index.html`);

/** A page of the site of a number: its length is another in each, and both ends say which it is. */
const text = (version: number) => `<${version}>${'x'.repeat(20_000 + version * 100)}</${version}>`;

/* Another process that replaces the site as builds do, over and over: files first, then the swap, both ways in turn. */
const replacing = `
const { rmSync, writeFileSync } = await import('node:fs');
const { linkTree } = await import(${JSON.stringify(new URL('../../src/build/folders/link-tree.ts', import.meta.url).href)});
const { markFolder } = await import(${JSON.stringify(new URL('../../src/build/folders/own-folder.ts', import.meta.url).href)});
const { swapIn } = await import(${JSON.stringify(new URL('../../src/build/folders/swap.ts', import.meta.url).href)});
const { mkdirSync } = await import('node:fs');
const [site, stage, pages] = JSON.parse(process.argv[1]);
for (let version = 2; ; version++) {
  mkdirSync(stage, { recursive: true });
  markFolder(stage);
  linkTree(site, stage);
  for (const page of pages) {
    rmSync(stage + '/' + page);
    writeFileSync(stage + '/' + page, '<' + version % 90 + '>' + 'x'.repeat(20000 + version % 90 * 100) + '</' + version % 90 + '>');
  }
  await (version % 2 ? swapIn(stage, site) : swapIn(stage, site, () => false));
  if (version === 3) console.log('going');
}`;

describe('a site that is replaced while it is served', () => {
  let server: Listening;
  let builder: ChildProcess;
  beforeAll(async () => {
    for (const page of pages) {
      mkdirSync(join(site, page, '..'), { recursive: true });
      writeFileSync(join(site, page), text(1));
    }
    markFolder(site);
    server = await listen(createHandler({ outDir: site, basePath: '/' }), { port: '0' });
    const data = JSON.stringify([site, join(root, '.site.next'), pages]);
    builder = spawn(process.execPath, ['--input-type=module', '--eval', replacing, data]);
    await new Promise((resolve) => builder.stdout?.once('data', resolve));
  }, 60_000);
  afterAll(async () => {
    server.close();
    const ended = new Promise((resolve) => builder.once('exit', resolve));
    builder.kill();
    await ended;
    rmSync(root, { recursive: true, force: true });
  });

  test(`gives ${answers} whole answers`, async () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    let asked = 0;
    const reader = async () => {
      while (asked < answers) {
        const page = pages[asked++ % pages.length] as string;
        const address = `http://localhost:${server.port}/${page.replace('index.html', '')}`;
        try {
          const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
          const body = await response.text();
          const version = /^<(\d+)>x+<\/\1>$/.exec(body)?.[1];
          if (version) seen.add(version);
          const whole = version !== undefined && body === text(Number(version));
          if (response.status !== 200 || !whole) wrong.push(`${response.status} ${body.length}`);
        } catch (cause) {
          wrong.push(String(cause));
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, reader));
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(3);
  }, 600_000);
});

describe('a build that was killed between two renames', () => {
  const stopped = join(root, 'stopped');
  beforeAll(() => {
    mkdirSync(join(stopped, 'en'), { recursive: true });
    writeFileSync(join(stopped, 'en/index.html'), text(1));
    writeFileSync(join(stopped, '404.html'), 'missing');
    markFolder(stopped);
    renameSync(stopped, oldDir(stopped));
  });

  test('leaves the old site to a server that runs, and to one that starts', async () => {
    const running = await listen(createHandler({ outDir: stopped, basePath: '/' }), { port: '0' });
    const started = spawn(process.execPath, ['src/cli/serve.ts'], {
      env: { ...process.env, OUT_DIR: stopped, PORT: '0', BASE_PATH: '/' },
    });
    const said = await new Promise<string>((resolve) => {
      started.stdout.setEncoding('utf8').once('data', resolve);
    });
    const ports = [running.port, Number(/:(\d+)\//.exec(said)?.[1])];
    for (const port of ports) {
      const found = await fetch(`http://localhost:${port}/en/`);
      expect([found.status, await found.text()]).toEqual([200, text(1)]);
      const missing = await fetch(`http://localhost:${port}/fr/`);
      expect([missing.status, await missing.text()]).toEqual([404, 'missing']);
    }
    running.close();
    started.kill();
  }, 30_000);

  test('is put right by the next build', () => {
    healSwap(stopped);
    expect(() => renameSync(stopped, oldDir(stopped))).not.toThrow();
  });
});
