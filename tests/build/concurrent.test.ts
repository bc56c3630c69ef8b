import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, startBuild } from '../support/builds.ts';
import { random } from '../support/random.ts';

/** How often builds meet: a few times here, 60 times with ROUNDS=60. */
const rounds = Number(process.env['ROUNDS'] ?? 2);

const root = mkdtempSync(join(tmpdir(), 'interlinear-concurrent-'));
const page = 'zh-CN/api-reference/beta/resources/intune-onboarding-vpptokensyncstatus.md';

/** Variables of a build of one of two contents into one of some folders. */
const env = (content: string, out: string) => ({
  CONTENT_DIR: join(root, content),
  OUT_DIR: join(root, out),
  CACHE_DIR: join(root, 'cache'),
});

describe('builds at one time', () => {
  const expected = new Map<string, Map<string, string>>();
  beforeAll(async () => {
    for (const name of ['one', 'other']) {
      cpSync('content', join(root, name), { recursive: true });
    }
    const file = join(root, 'other', page);
    writeFileSync(file, readFileSync(file, 'utf8').replace('上次同步失败。', '另一个站点。'));
    for (const name of ['one', 'other']) {
      expect((await startBuild(env(name, `${name}-alone`)).ended).status).toBe(0);
      expected.set(name, bytesOf(join(root, `${name}-alone`)));
    }
  }, 240_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const next = random(150);

  test(`into one folder, ${rounds} rounds: one waits, says so, and the site is never mixed`, async () => {
    let waited = 0;
    for (let i = 0; i < rounds; i++) {
      const [first, second] = next() < 0.5 ? ['one', 'other'] : ['other', 'one'];
      const builds = [startBuild(env(first, 'site'))];
      await wait(next() * 2000);
      builds.push(startBuild(env(second, 'site')));
      const ends = await Promise.all(builds.map(({ ended }) => ended));
      expect(ends.map(({ status, output }) => [status, status === 0 || output])).toEqual([
        [0, true],
        [0, true],
      ]);
      waited += ends.filter(({ output }) => output.includes('waiting for it to finish')).length;
      const site = bytesOf(join(root, 'site'));
      const whole = [...expected.values()].some((files) => sameFiles(files, site));
      expect(whole).toBe(true);
    }
    expect(waited).toBeGreaterThan(0);
  }, 2_400_000);

  test(`with one cache, ${rounds} rounds: each makes its own site`, async () => {
    for (let i = 0; i < rounds; i++) {
      // Without the renderer, both want to make it.
      if (i % 2 === 0) rmSync(join(root, 'cache'), { recursive: true });
      const builds = ['one', 'other'].map((name) => startBuild(env(name, `${name}-site`)));
      const ends = await Promise.all(builds.map(({ ended }) => ended));
      expect(ends.map(({ status, output }) => [status, status === 0 || output])).toEqual([
        [0, true],
        [0, true],
      ]);
      for (const [name, files] of expected) {
        expect(sameFiles(files, bytesOf(join(root, `${name}-site`)))).toBe(true);
      }
    }
  }, 2_400_000);
});

function sameFiles(one: Map<string, string>, other: Map<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, bytes]) => other.get(path) === bytes);
}
