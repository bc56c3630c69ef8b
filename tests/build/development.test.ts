import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../run/free-port.ts';

const content = mkdtempSync(join(tmpdir(), 'interlinear-dev-'));
const page = join(
  content,
  'zh-CN/api-reference/beta/resources/intune-onboarding-vpptokensyncstatus.md',
);
const address = '/zh-cn/beta/intune-onboarding-vpptokensyncstatus/';

describe('npm run dev', () => {
  let server: ChildProcess;
  let origin = '';
  let output = '';
  const get = async (path: string) => {
    const response = await fetch(origin + path);
    return { type: response.headers.get('content-type'), text: await response.text() };
  };
  /** Asks again until the page has the text, for half a minute. */
  const shows = async (path: string, text: string) => {
    for (let tries = 0; tries < 100; tries++) {
      if ((await get(path)).text.includes(text)) return true;
      await wait(300);
    }
    return false;
  };
  beforeAll(async () => {
    cpSync('content', content, { recursive: true });
    const port = await freePort();
    origin = `http://localhost:${port}`;
    const cli = 'node_modules/astro/bin/astro.mjs';
    server = spawn(process.execPath, [cli, 'dev', '--port', String(port)], {
      env: { ...cleanEnvironment(), CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    for (let tries = 0; tries < 300; tries++) {
      if (await get(address).catch(() => undefined)) return;
      await wait(300);
    }
    throw new Error(`The development server does not answer:\n${output}`);
  }, 120_000);
  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(content, { recursive: true });
  });

  test('shows an edited page, and says what can not be read, without a restart', async () => {
    expect(await shows(address, '上次同步失败。')).toBe(true);
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace('上次同步失败。', '编辑之后的文本。'));
    expect(await shows(address, '编辑之后的文本。')).toBe(true);
    writeFileSync(page, new Uint8Array([0xff, 0xfe]));
    for (let tries = 0; tries < 100 && !output.includes('page/encoding'); tries++) await wait(300);
    expect(output).toContain('page/encoding');
    writeFileSync(page, text);
    expect(await shows(address, '上次同步失败。')).toBe(true);
  }, 180_000);

  test('serves the files that are no pages', async () => {
    const { type, text } = await get('/api/v1/index.json');
    expect(type).toBe('application/json; charset=utf-8');
    expect(JSON.parse(text).enums.length).toBeGreaterThan(70);
  }, 60_000);
});

/** The environment without what the test runner adds to it, which would tell Vite that this is a test. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const added = /^(?:VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|SITE|ASSETS_PREFIX)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
