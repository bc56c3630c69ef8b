import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'interlinear-rebuild-'));
const site = join(folder, 'site');
const content = join(folder, 'content');
const page = join(
  content,
  'zh-CN/api-reference/beta/resources/intune-onboarding-vpptokensyncstatus.md',
);

/** Runs a build into the same folder as before. */
function run(env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      SITE_URL: 'http://localhost:4321',
      BASE_PATH: '/',
      CONTENT_DIR: content,
      OUT_DIR: site,
      CACHE_DIR: join(folder, 'cache'),
      ...env,
    },
  });
}

/** Builds into the same folder as before; returns how many pages were rendered, of how many. */
function build(env: Record<string, string> = {}): number[] {
  const { stdout, stderr, status } = run(env);
  expect([status, stderr]).toEqual([0, '']);
  return (/: (\d+) of (\d+) pages rendered\./.exec(stdout) ?? []).slice(1).map(Number);
}

function bytes(): Map<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(site.length + 1), readFileSync(file, 'base64')]),
  );
}

describe('a build after another', () => {
  cpSync('content', content, { recursive: true });
  const [rendered = 0, pages = 0] = build();
  const before = bytes();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('renders every page the first time', () => {
    expect(rendered).toBe(pages);
    expect(pages).toBeGreaterThan(200);
  });

  test('of the same content renders only what has no key, and gives the same bytes', () => {
    expect(build()).toEqual([2, pages]);
    expect(bytes()).toEqual(before);
  });

  test('of one edited page renders the pages that show it, and gives what a first build gives', () => {
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace('上次同步失败。', '上一次同步失败了。'));
    const [few = Number.NaN] = build();
    const after = bytes();
    const changed = [...after.keys()].filter(
      (path) => path.endsWith('.html') && after.get(path) !== before.get(path),
    );
    expect(changed).toContain('zh-cn/beta/intune-onboarding-vpptokensyncstatus/index.html');
    expect(few).toBeLessThan(20);
    rmSync(site, { recursive: true });
    expect(build()).toEqual([pages, pages]);
    expect(bytes()).toEqual(after);
    writeFileSync(page, text);
    build();
    expect(bytes()).toEqual(before);
  });

  test('repairs what somebody changed in the site', () => {
    const file = join(site, 'en/index.html');
    rmSync(file);
    writeFileSync(file, 'gone');
    expect(build()).toEqual([3, pages]);
    expect(bytes()).toEqual(before);
  });

  test('leaves out what the site should not have', () => {
    mkdirSync(join(site, 'en/stray'));
    writeFileSync(join(site, 'en/stray/index.html'), 'stray');
    build();
    expect(bytes()).toEqual(before);
    expect(existsSync(join(site, 'en/stray'))).toBe(false);
  });

  test('that fails says why in one line, and leaves the site as it was', () => {
    for (let i = 0; i < 5; i++) {
      const { status, stderr } = run({ CONTENT_DIR: join(folder, 'nowhere') });
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^[^\n]*nowhere[^\n]*\n$/)]);
    }
    expect(bytes()).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.site'))).toEqual([]);
  });

  test('at another address renders every page', () => {
    expect(build({ SITE_URL: 'https://docs.example.org' })).toEqual([pages, pages]);
  });
}, 240_000);
