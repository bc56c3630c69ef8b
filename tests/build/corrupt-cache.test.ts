import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/folders/folder-digest.ts';
import { bytesOf, startBuild } from '../support/builds.ts';
import { copyProject } from '../support/project-copy.ts';
import { random } from '../support/random.ts';

/** How many corruptions are tried: a few here, 50 with CORRUPTIONS=50. */
const corruptions = Number(process.env['CORRUPTIONS'] ?? 5);

const root = mkdtempSync(join(tmpdir(), 'interlinear-corrupt-'));
const [content, site, cache] = ['content', 'site', 'cache'].map((name) => join(root, name));
const env = { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache } as Record<string, string>;

/** What can happen to a file, by its bytes and numbers drawn from 0 to 1. */
const damages: [name: string, damage: (bytes: Buffer, next: () => number) => Buffer][] = [
  ['one bit', (bytes, next) => flipped(bytes, Math.floor(next() * bytes.length))],
  ['cut', (bytes, next) => bytes.subarray(0, Math.floor(next() * bytes.length))],
  ['emptied', () => Buffer.alloc(0)],
  ['zeros', (bytes) => Buffer.alloc(bytes.length)],
  ['longer', (bytes, next) => Buffer.concat([bytes, Buffer.from(String(next()))])],
  ['a hole', (bytes, next) => zeroed(bytes, Math.floor(next() * bytes.length))],
];

async function build(): Promise<void> {
  const { status, output } = await startBuild(env).ended;
  expect([status, output]).toEqual([0, expect.stringContaining('Built 89 entries')]);
}

describe('a cache that was damaged', () => {
  let expected: Map<string, string>;
  beforeAll(async () => {
    cpSync('content', content as string, { recursive: true });
    await build();
    expected = bytesOf(site as string);
  }, 240_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test(`${corruptions} times gives the right site each time`, async () => {
    const next = random(50);
    const wrong: string[] = [];
    for (let i = 0; i < corruptions; i++) {
      // Mostly what builds remember; what Node keeps of its own, and the last site, too.
      const files = filesBelow(cache as string).filter((file) => !file.includes('/code/'));
      const pool =
        next() < 0.7 ? files : filesBelow(next() < 0.5 ? (site as string) : (cache as string));
      const file = pool[Math.floor(next() * pool.length)] as string;
      const [name, damage] = damages[i % damages.length] as (typeof damages)[number];
      writeFileSync(file, damage(readFileSync(file), next));
      await build();
      const built = bytesOf(site as string);
      const right = [...expected].every(([path, bytes]) => built.get(path) === bytes);
      if (!right || built.size !== expected.size) wrong.push(`${file}: ${name}`);
    }
    expect(wrong).toEqual([]);
  }, 3_000_000);

  test('whole, of a site that was set back in time, gives the right site', async () => {
    const page = join(site as string, 'en/index.html');
    const { atime } = statSync(page);
    writeFileSync(page, readFileSync(page, 'latin1').replaceAll('e', 'o'), 'latin1');
    utimesSync(page, atime, new Date('2001-01-01'));
    await build();
    expect(bytesOf(site as string)).toEqual(expected);
  }, 240_000);
});

describe('a checkout that moved', () => {
  test('with its cache makes a renderer of its own', async () => {
    const here = copyProject();
    const there = join(root, 'there');
    cpSync(here, there, { recursive: true, verbatimSymlinks: true });
    const sites = [];
    for (const project of [here, there]) {
      const out = join(root, 'moved-site');
      const variables = { CONTENT_DIR: 'content', OUT_DIR: out, CACHE_DIR: join(root, 'moved') };
      const { status, output } = await startBuild(variables, project).ended;
      expect([status, output]).toEqual([0, expect.stringContaining('Built 89 entries')]);
      rmSync(project, { recursive: true });
      sites.push(bytesOf(out));
      rmSync(out, { recursive: true });
    }
    expect(sites[1]).toEqual(sites[0]);
  }, 240_000);
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

function zeroed(bytes: Buffer, at: number): Buffer {
  return Buffer.from(bytes).fill(0, at, Math.min(at + 64, bytes.length));
}
