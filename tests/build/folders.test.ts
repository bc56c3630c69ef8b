import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'interlinear-folders-'));
const content = join(root, 'content');
cpSync('content', content, { recursive: true });
mkdirSync(join(root, 'photos'));
writeFileSync(join(root, 'photos/beach.jpg'), 'beach');
mkdirSync(join(root, 'real'));
symlinkSync(join(root, 'real'), join(root, 'link'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function build(outDir: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, CACHE_DIR: join(root, 'cache') },
  });
  return { status, stdout, stderr };
}

/** Every file below a folder and the project's own files, by name. */
function everything(): string[] {
  const here = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const project = readdirSync('.').filter((name) => !/^\.?(?:dist|astro|cache)/.test(name));
  return [...here, ...project, ...readdirSync('src')].sort();
}

describe('a build leaves what no build made', () => {
  test.each([
    ['a folder of photos', join(root, 'photos'), 'holds files that no build made ("beach.jpg" …)'],
    ['CONTENT_DIR', content, 'OUT_DIR'],
    ['a folder in CONTENT_DIR', join(content, 'fr'), 'overlaps CONTENT_DIR'],
    ['what holds CONTENT_DIR', root, 'OUT_DIR'],
    ['a link', join(root, 'link'), 'is a link'],
    ['the project', '.', 'OUT_DIR'],
    ['its sources', 'src/pages/new', "lies in the project's src"],
  ])('%s', (_, outDir, message) => {
    const before = everything();
    // Twice: what a first build moves aside, a second deletes.
    for (let i = 0; i < 2; i++) {
      const { status, stdout, stderr } = build(outDir);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(everything()).toEqual(before);
  });
});
