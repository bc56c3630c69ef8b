import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildContent } from '../support/build.ts';
import { random } from '../support/random.ts';
import { SITE } from '../support/site.ts';

/** How often the build is killed: a few times here, 50 times with KILLS=50. */
const kills = Number(process.env['KILLS'] ?? 4);
const port = 4600 + (process.pid % 300);

describe('nothing is lost', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-kill-'));
  const env = {
    ...process.env,
    CONTENT_DIR: 'content',
    OUT_DIR: join(folder, 'site'),
    CACHE_DIR: join(folder, 'cache'),
  };
  let server: ChildProcess;
  const served = async () => {
    const answer = await fetch(`http://localhost:${port}/en/`);
    return [answer.status, (await answer.text()).includes('</html>')];
  };
  beforeAll(async () => {
    cpSync(SITE, join(folder, 'site'), { recursive: true });
    server = spawn(process.execPath, ['src/cli/serve.ts'], {
      env: { ...env, PORT: String(port) },
      stdio: 'pipe',
    });
    await new Promise((resolve) => server.stdout?.once('data', resolve));
  });
  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test(`the old site serves after each of ${kills} builds that were killed`, async () => {
    const next = random(15);
    const answers = [];
    for (let i = 0; i < kills; i++) {
      const build = spawn(process.execPath, ['src/cli/build.ts'], { env, stdio: 'ignore' });
      const exited = new Promise((resolve) => build.once('exit', resolve));
      await new Promise((resolve) => setTimeout(resolve, 300 + next() * 7000));
      build.kill('SIGKILL');
      await exited;
      answers.push(await served());
    }
    expect(answers).toEqual(answers.map(() => [200, true]));
  }, 900_000);

  test('a missing content folder gives one line that says what to do, and the old site stands', () => {
    const { status, stderr, stdout, remove } = buildContent(join(folder, 'nowhere'));
    remove();
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('Set CONTENT_DIR');
  });
});

describe('the same input', () => {
  test('gives the same bytes, on another clock and in another locale too', () => {
    const content = mkdtempSync(join(tmpdir(), 'interlinear-content-'));
    cpSync('content', content, { recursive: true });
    // Preloaded, it moves the clock of the build.
    const clock = join(content, 'clock.mjs');
    writeFileSync(
      clock,
      `const D = Date; const shift = 400 * 864e5; globalThis.Date = class extends D { constructor(...a) { a.length ? super(...a) : super(D.now() + shift); } static now() { return D.now() + shift; } };`,
    );
    const one = buildContent(content);
    const other = buildContent(content, {
      env: {
        TZ: 'Asia/Shanghai',
        LC_ALL: 'zh_CN.UTF-8',
        LANG: 'zh_CN.UTF-8',
        NODE_OPTIONS: `--import ${clock}`,
      },
    });
    expect([one.status, other.status]).toEqual([0, 0]);
    const files = filesOf(one.site);
    expect(filesOf(other.site)).toEqual(files);
    const differ = files.filter(
      (file) => !readFileSync(join(one.site, file)).equals(readFileSync(join(other.site, file))),
    );
    expect(differ).toEqual([]);
    one.remove();
    other.remove();
    rmSync(content, { recursive: true });
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
