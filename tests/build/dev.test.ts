import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../run/free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'interlinear-dev-'));
const stem = 'intune-onboarding-vpptokensyncstatus';
const page = join(folder, `zh-CN/api-reference/beta/resources/${stem}.md`);
let server: ChildProcess;
let output = '';
let origin: string;

async function text(path: string): Promise<string> {
  return (await fetch(origin + path)).text();
}

/** Asks until the answer is right, for as long as a person would wait; returns the last answer. */
async function until(ask: () => string | Promise<string>, part: string): Promise<string> {
  const end = Date.now() + 60_000;
  let answer = await ask();
  while (!answer.includes(part) && Date.now() < end) {
    await wait(200);
    answer = await ask();
  }
  return answer;
}

describe('npm run dev', () => {
  beforeAll(async () => {
    cpSync('content', folder, { recursive: true });
    const port = await freePort();
    origin = `http://localhost:${port}`;
    const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)];
    server = spawn(process.execPath, args, {
      env: { ...process.env, CONTENT_DIR: folder, BASE_PATH: '/', NODE_ENV: 'development' },
      stdio: 'pipe',
    });
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk;
      });
    }
    await until(() => output, String(port));
  });
  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows a page, and an edit of it without a restart', async () => {
    const path = `/zh-cn/beta/${stem}/`;
    expect(await text(path)).toContain('上次同步失败。');
    const source = readFileSync(page, 'utf8');
    writeFileSync(page, source.replace('上次同步失败。', '上一次同步失败了。'));
    expect(await until(() => text(path), '上一次同步失败了。')).toContain('上一次同步失败了。');
  });

  test('serves the files that are no pages, as they are now', async () => {
    const data = JSON.parse(await text(`/api/v1/beta/${stem}.json`)) as { name: string };
    expect(data.name).toBe('vppTokenSyncStatus');
    expect(JSON.stringify(data)).toContain('上一次同步失败了。');
    expect(await text(`/zh-cn/beta/${stem}/index.md`)).toContain('上一次同步失败了。');
    expect(await text('/robots.txt')).toContain('Sitemap:');
    expect(JSON.parse(await text('/search/index.json'))).toHaveProperty('at');
  });

  test('says where a page can no longer be read, and shows it again when it can', async () => {
    const source = readFileSync(page);
    writeFileSync(page, Buffer.concat([source.subarray(0, 40), Buffer.from([0xff, 0xfe])]));
    const place = new RegExp(`zh-CN/api-reference/beta/resources/${stem}\\.md:\\d+:\\d+`);
    await until(() => (place.test(output) ? 'said' : ''), 'said');
    expect(output).toMatch(place);
    expect((await fetch(`${origin}/en/beta/${stem}/`)).status).toBe(200);
    writeFileSync(page, source);
    const path = `/zh-cn/beta/${stem}/`;
    expect(await until(() => text(path), '上一次同步失败了。')).toContain('上一次同步失败了。');
  });
}, 180_000);
