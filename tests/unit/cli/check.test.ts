import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { collect } from '../../../src/checks/collect-findings.ts';
import { checkPaths } from '../../../src/cli/check/check-paths.ts';
import { toOptions } from '../../../src/cli/check/options.ts';
import { toProgress } from '../../../src/cli/check/progress.ts';
import { run } from '../../../src/cli/check/run.ts';
import { type Config, readConfig } from '../../../src/options/config.ts';
import { UsageError } from '../../../src/options/usage-error.ts';
import { listContentDir } from '../../../src/store/content-dir.ts';
import { readReference } from '../../../src/store/reference.ts';
import { type Cell, english, sideBySide } from '../checks/page.ts';
import { folder } from './folder.ts';

const path = 'api-reference/beta/resources/colour.md';
const rows: Cell[][] = [[['无', 'none'], '0', ['更改;没有。', 'None.']]];
const content = () =>
  folder({ [`en/${path}`]: english({ rows }), [`zh-CN/${path}`]: sideBySide({ rows }) });
const check = (dir: string, ...args: string[]) => run(dir, toOptions(args));
const found = async (dir: string, ...args: string[]) => {
  const { report } = await check(dir, '--format', 'json', ...args);
  return JSON.parse(report).findings.map(({ check: id }: { check: string }) => id);
};

test('an error fails, and what is less grave does not', async () => {
  const dir = content();
  expect((await check(dir)).status).toBe(1);
  expect((await check(dir, '--fail-on', 'critical')).status).toBe(0);
  expect((await check(dir, '--fail-on', 'never')).status).toBe(0);
  expect((await check(dir, '--check', 'punctuation/*')).status).toBe(0);
  expect((await check(dir, '--check', 'punctuation/*', '--fail-on', 'info')).status).toBe(1);
});

test('locale, check and severity choose what is reported', async () => {
  const dir = content();
  expect(await found(dir)).toEqual(['name/changed', 'punctuation/half-width']);
  expect(await found(dir, '--check', 'name/*')).toEqual(['name/changed']);
  expect(await found(dir, '--severity', 'error')).toEqual(['name/changed']);
  expect(await found(dir, '--locale', 'zh-cn')).toHaveLength(2);
  expect(await found(dir, '--locale', 'en')).toEqual([]);
});

test('files and folders choose what is read and reported', async () => {
  const dir = content();
  expect(await found(dir, join(dir, 'zh-CN', path))).toHaveLength(2);
  expect(await found(dir, 'zh-CN')).toHaveLength(2);
  expect(await found(dir, `en/${path}`)).toEqual([]);
  await expect(check(dir, 'fr/x.md')).rejects.toThrow(/^fr\/x.md: expected a file or folder/);
});

test('only what the baseline lacks fails, even where lines moved', async () => {
  const dir = content();
  const { report } = await check(dir, '--format', 'json');
  const moved = folder({
    'baseline.json': report,
    [`en/${path}`]: english({ rows }),
    [`zh-CN/${path}`]: `<!-- moved -->\n\n${sideBySide({ rows })}`,
  });
  const baseline = join(moved, 'baseline.json');
  expect((await check(moved, '--baseline', baseline)).status).toBe(0);
  const worse = folder({
    [`en/${path}`]: english({ rows: [...rows, ['red', '1', 'Red.']] }),
    [`zh-CN/${path}`]: sideBySide({ rows: [...rows, [['红', 'red'], '1', 'Red.']] }),
  });
  const { status, report: text } = await check(worse, '--baseline', baseline);
  expect(status).toBe(1);
  expect(text).toContain('found “红”');
  expect(text).not.toContain('found “无”');
});

test.each([
  [['--format', 'xml'], /--format is xml: expected one of text, json, sarif, github/],
  [['--severity', 'bad'], /--severity is bad: expected one of critical/],
  [['--check', 'nothing'], /--check is nothing: expected one of name\/changed/],
  [['--locale', '!'], /expected a BCP 47 tag/],
  [['--unknown'], /--unknown/],
  [['--reason', 'house style'], /--reason says why .*: give --update-baseline too/],
])('bad use says what to write instead: %s', (args, message) => {
  expect(() => toOptions(args)).toThrow(UsageError);
  expect(() => toOptions(args)).toThrow(message);
});

test('a locale without a folder, and a file that is not a baseline, are bad use', async () => {
  const dir = content();
  await expect(check(dir, '--locale', 'fr')).rejects.toThrow(
    /CONTENT_DIR has a folder for en, zh-CN/,
  );
  await expect(check(dir, '--baseline', join(dir, 'none.json'))).rejects.toThrow(
    /can't be read \(ENOENT\)/,
  );
  await expect(check(dir, '--baseline', join(dir, 'en', path))).rejects.toThrow(
    /is not the JSON of/,
  );
});

test('a page that can’t be read is reported with a remedy, and is worse than a finding', async () => {
  const dir = folder({ [`en/${path}`]: new Uint8Array([0xff, 0xfe, 0x00]) });
  const { status, report } = await check(dir);
  expect(status).toBe(2);
  expect(report).toContain('page/encoding');
  expect(report).toContain('Remedy: Save the file as UTF-8.');
  const filtered = await check(dir, '--check', 'name/*', '--severity', 'critical');
  expect([filtered.status, filtered.report]).toEqual([2, report]);
});

test('the command: findings on standard output, bad use on the other, and the exit status', () => {
  const dir = content();
  const command = (contentDir: string, ...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: contentDir },
    });
  expect(command(dir)).toMatchObject({ status: 1, stderr: '' });
  expect(command(dir, '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Usage/),
  });
  expect(command(dir, '--format')).toMatchObject({ status: 2, stdout: '' });
  const missing = command(join(dir, 'nowhere'));
  expect(missing).toMatchObject({ status: 2, stdout: '' });
  expect(missing.stderr).toMatch(/CONTENT_DIR .* can't be read \(ENOENT\)/);
});

test('progress is written to a terminal, at most ten times a second, and taken away', () => {
  const written: string[] = [];
  let now = 0;
  const terminal = { isTTY: true, write: (text: string) => written.push(text) };
  const progress = toProgress(terminal, () => now);
  for (let page = 0; page < 30; page++) {
    now += 10;
    progress.onPath();
  }
  progress.done();
  expect(written).toEqual([
    '\rReading and checking: 10 pages',
    '\rReading and checking: 20 pages',
    '\rReading and checking: 30 pages',
    '\r\u001b[K',
  ]);
});

test('a configuration sets severities by check and language, and turns checks off', async () => {
  const dir = content();
  const severityOf = async (config: Config) => {
    const { report } = await run(dir, toOptions(['--format', 'json']), config);
    return JSON.parse(report).findings.map((one: { severity: string }) => one.severity);
  };
  expect(await severityOf({})).toEqual(['error', 'info']);
  expect(await severityOf({ severities: { 'punctuation/half-width': 'off' } })).toEqual(['error']);
  const byLanguage = { 'punctuation/half-width': { zh: 'warning', '*': 'off' } } as const;
  expect(await severityOf({ severities: byLanguage })).toEqual(['error', 'warning']);
  const other = { 'punctuation/half-width': { ja: 'off' } } as const;
  expect(await severityOf({ severities: other })).toEqual(['error', 'info']);
});

test('a severity that a configuration sets is not raised, though the printed name is a real one elsewhere', async () => {
  const type = (name: string, property: string) =>
    `---\ndoc_type: resourcePageType\n---\n# ${name} resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|${property}|String|Text.|\n|id|String|Its id.|\n`;
  const at = (name: string) => `api-reference/beta/resources/${name}.md`;
  const dir = folder({
    [`en/${at('a')}`]: type('a', 'date'),
    [`en/${at('b')}`]: type('b', 'data'),
    [`pt-BR/${at('a')}`]: type('a', 'data'),
  });
  const severityOf = async (config: Config) => {
    const options = toOptions(['--format', 'json', '--check', 'name/changed']);
    const { report } = await run(dir, options, config);
    return JSON.parse(report).findings.map((one: { severity: string }) => one.severity);
  };
  expect(await severityOf({})).toEqual(['critical']);
  expect(await severityOf({ severities: { 'name/changed': 'error' } })).toEqual(['error']);
  expect(await severityOf({ severities: { 'name/changed': { pt: 'error' } } })).toEqual(['error']);
  expect(await severityOf({ severities: { 'name/changed': { ja: 'error' } } })).toEqual([
    'critical',
  ]);
});

test('the site is given the findings that the command reports, with the severities of the configuration', async () => {
  const dir = content();
  const config: Config = {
    severities: { 'punctuation/half-width': 'off', 'name/changed': { zh: 'warning' } },
    names: ['Explorer'],
  };
  const { report } = await run(dir, toOptions(['--format', 'json']), config);
  const { entries, listings, site } = await readReference(dir, undefined, undefined, config);
  const found = collect({ entries, listings, problems: site.problems });
  const reported = JSON.parse(report).findings;
  expect(found.map(({ check, severity }) => [check, severity])).toEqual([
    ['name/changed', 'warning'],
  ]);
  expect(reported).toMatchObject(found.map(({ check, severity }) => ({ check, severity })));
});

test('names of a configuration are not translated', async () => {
  const page = { rows: [['a', '0', ['使用资源管理器。', 'Use Explorer.']]] as Cell[][] };
  const dir = folder({ [`en/${path}`]: english(page), [`zh-CN/${path}`]: sideBySide(page) });
  const { report } = await run(dir, toOptions(['--format', 'json']), {
    names: ['Explorer', 'Finder'],
  });
  expect(JSON.parse(report).findings).toMatchObject([
    { check: 'identifier/lost', expected: 'Explorer' },
  ]);
});

test('what is accepted does not fail, and is forgotten when it is gone', async () => {
  const dir = content();
  const accepted = join(dir, 'accepted.json');
  const go = (...args: string[]) => run(dir, toOptions(args), { accepted });
  const updated = await go('--update-baseline', '--reason', 'house style', '--check', 'name/*');
  expect([updated.status, updated.note]).toEqual([0, `${accepted}: accepted 1, took out 0.\n`]);
  const [entry] = JSON.parse(readFileSync(accepted, 'utf8')).accepted;
  expect(entry).toMatchObject({ check: 'name/changed', reason: 'house style', actual: '无' });
  expect(entry.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await go()).toMatchObject({ status: 0, note: '' });
  writeFileSync(join(dir, 'zh-CN', path), sideBySide({ rows: [['none', '0', 'None.']] }));
  expect((await go()).note).toContain('1 accepted finding is gone');
  expect((await go('--update-baseline')).note).toContain('took out 1.');
  writeFileSync(accepted, '{}');
  await expect(go()).rejects.toThrow(/accepted: .*--update-baseline then writes it anew/);
});

test('nobody accepts what can’t be read, and no baseline hides it', async () => {
  const dir = folder({ [`en/${path}`]: new Uint8Array([0xff, 0xfe, 0x00]) });
  const accepted = join(dir, 'accepted.json');
  const go = (...args: string[]) => run(dir, toOptions(args), { accepted });
  expect(await go('--update-baseline')).toMatchObject({
    status: 2,
    note: `${accepted}: accepted 0, took out 0.\n`,
    report: expect.stringContaining('page/encoding'),
  });
  const baseline = join(dir, 'baseline.json');
  writeFileSync(baseline, (await go('--format', 'json')).report);
  expect((await go('--baseline', baseline)).report).toContain('page/encoding');
});

test('a summary of a workflow that can’t be written is bad use', async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(content(), 'nowhere/summary.md'));
  await expect(check(content(), '--format', 'github')).rejects.toThrow(
    /^GITHUB_STEP_SUMMARY .* can't be written \(ENOENT\)$/,
  );
  vi.unstubAllEnvs();
});

test('a content folder without a page is bad use', async () => {
  await expect(check(folder({ 'en/a.txt': '' }))).rejects.toThrow(
    /holds no page: expected Markdown files/,
  );
});

test('a configuration that nobody can read is bad use, with its file and place', async () => {
  const dir = folder({
    'good.ts': "export default { names: ['Explorer'] };",
    'bad.ts': "export default { severities: { 'name/change': 'error' } };",
    'broken.ts': 'export default {',
  });
  expect(await readConfig(join(dir, 'good.ts'))).toEqual({ names: ['Explorer'] });
  expect(await readConfig(join(dir, 'none.ts'))).toEqual({});
  await expect(readConfig(join(dir, 'bad.ts'))).rejects.toThrow(/bad\.ts: severities/);
  await expect(readConfig(join(dir, 'broken.ts'))).rejects.toThrow(/broken\.ts can't be read/);
});

test('threads say of paths what is said without them, in their order', async () => {
  const pages = Array.from({ length: 40 }, (_, i) => `api-reference/beta/resources/p${i}.md`);
  const dir = folder(
    Object.fromEntries(
      pages.flatMap((page) => [
        [`en/${page}`, english({ rows })],
        [`zh-CN/${page}`, sideBySide({ rows })],
      ]),
    ),
  );
  const shared = { contentDir: dir, paths: listContentDir(dir).paths, config: {} };
  let seen = 0;
  const onPath = () => {
    seen += 1;
  };
  expect(await checkPaths(shared, onPath, 1)).toEqual(await checkPaths(shared, onPath, Infinity));
  expect(seen).toBe(2 * pages.length);
});
