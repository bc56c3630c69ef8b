import { spawn } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { toOptions } from '../../../src/cli/repair/options.ts';
import { run } from '../../../src/cli/repair/run.ts';
import { UsageError } from '../../../src/options/usage-error.ts';
import { type Cell, english, sideBySide } from '../checks/page.ts';
import { folder, read } from './folder.ts';

const pathOf = (stem: string) => `api-reference/beta/resources/${stem}.md`;
const damaged: Cell[][] = [[['无', 'none'], '0', 'None.']];
const repaired: Cell[][] = [['none', '0', 'None.']];
const content = (stems: string[]) =>
  folder(
    Object.fromEntries(
      stems.flatMap((stem) => [
        [`en/${pathOf(stem)}`, english({ rows: damaged })],
        [`zh-CN/${pathOf(stem)}`, sideBySide({ rows: damaged })],
      ]),
    ),
  );
const all = toOptions([]);

test('files are repaired in place, keep their permissions, and are left alone by a second run', async () => {
  const dir = content(['a', 'b']);
  chmodSync(join(dir, 'zh-CN', pathOf('a')), 0o600);
  expect(await run(dir, all)).toMatchObject({
    status: 0,
    report: expect.stringMatching(
      /a\.md:\d+:\d+ {2}name: replaced “无” with “none”\n.*b\.md.*\nRepaired 2 names, 0 values, 0 types, 0 permissions, 0 labels of links, 0 type names, 0 edge spaces in 2 files; left 0\.\n$/,
    ),
  });
  expect(read(dir, `zh-CN/${pathOf('a')}`)).toBe(sideBySide({ rows: repaired }));
  expect(read(dir, `en/${pathOf('a')}`)).toBe(english({ rows: damaged }));
  expect(statSync(join(dir, 'zh-CN', pathOf('a'))).mode & 0o777).toBe(0o600);
  const { mtimeMs } = statSync(join(dir, 'zh-CN', pathOf('a')));
  expect((await run(dir, all)).report).toMatch(/in 0 files/);
  expect(statSync(join(dir, 'zh-CN', pathOf('a'))).mtimeMs).toBe(mtimeMs);
  expect(readdirSync(join(dir, 'zh-CN/api-reference/beta/resources'))).toEqual(['a.md', 'b.md']);
});

test('--dry-run writes nothing and gives a diff', async () => {
  const dir = content(['a']);
  const { diff, report } = await run(dir, { ...all, dryRun: true });
  expect(diff).toMatch(/^--- a\/zh-CN\/.*\n\+\+\+ b\/zh-CN\/.*\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
  expect(diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toHaveLength(2);
  expect(report).toMatch(/ {2}name: would replace “无” with “none”\nWould repair 1 names/);
  expect(read(dir, `zh-CN/${pathOf('a')}`)).toBe(sideBySide({ rows: damaged }));
});

test('what is left is listed with its place and reason, and is the exit status', async () => {
  const dir = folder({
    [`en/${pathOf('a')}`]: english({ rows: [['none', '1', 'None.']] }),
    [`zh-CN/${pathOf('a')}`]: sideBySide({ rows: [['none', '0', 'None.']] }),
  });
  const { status, report } = await run(dir, all);
  expect(status).toBe(1);
  expect(report).toMatch(/zh-CN\/.*a\.md:\d+:\d+ {2}left: expected “1”, found “0”: it is what/);
});

test('a page that can’t be read is named with its remedy, is left alone, and fails, whatever was asked for', async () => {
  for (const [locale, bytes, actual] of [
    ['zh-CN', new Uint8Array(), 'page/empty'],
    ['zh-CN', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'page/encoding'],
    ['en', new Uint8Array([0x61, 0xe9]), 'page/encoding'],
  ] as const) {
    const dir = content(['a', 'b']);
    const file = `${locale}/${pathOf('a')}`;
    writeFileSync(join(dir, file), bytes);
    const { status, report } = await run(dir, all);
    expect([actual, status]).toEqual([actual, 2]);
    expect(report).toMatch(`${file}:1:`);
    expect(report).toMatch(/ {2}not read: expected .*, found .*: \S/);
    // A page side by side carries its source with it.
    expect(report).toMatch(locale === 'en' ? /in 2 files;/ : /in 1 file;/);
    expect(readFileSync(join(dir, file))).toEqual(Buffer.from(bytes));
    cpSync(join(dir, 'zh-CN', pathOf('b')), join(dir, 'pt-BR', pathOf('b')));
    const others = await run(dir, { ...all, locales: ['pt-BR'] });
    expect([others.status, others.report]).toEqual([2, expect.stringContaining(`${file}:1:`)]);
  }
});

test('--check writes nothing, and fails where something would change', async () => {
  const dir = content(['a']);
  const check = toOptions(['--check']);
  expect(await run(dir, check)).toMatchObject({
    status: 1,
    report: expect.stringContaining('would replace “无” with “none”'),
  });
  expect(read(dir, `zh-CN/${pathOf('a')}`)).toBe(sideBySide({ rows: damaged }));
  expect((await run(dir, all)).status).toBe(0);
  expect(await run(dir, check)).toMatchObject({
    status: 0,
    report: expect.stringMatching(/^Would/),
  });
});

test('JSON has every text that was replaced with its place in the page as it was, and what is left', async () => {
  const rows: Cell[][] = [
    [['无', 'none'], ['零 ', '0'], 'None.'],
    ['red', ['', '1'], 'Red.'],
  ];
  const dir = folder({
    [`en/${pathOf('a')}`]: english({ rows }),
    [`zh-CN/${pathOf('a')}`]: sideBySide({ rows }),
  });
  const page = read(dir, `zh-CN/${pathOf('a')}`).split('\n');
  const { report } = await run(dir, toOptions(['--format', 'json']));
  const { written, replaced, left, notRead, notWritten } = JSON.parse(report);
  expect([written, notRead, notWritten]).toEqual([true, [], []]);
  expect(replaced).toMatchObject([
    { kind: 'name', before: '无', after: 'none' },
    { kind: 'value', before: '零 ', after: '0' },
  ]);
  for (const { place, before } of replaced) {
    const [, line, column] = /^zh-CN\/.*a\.md:(\d+):(\d+)$/.exec(place) ?? [];
    expect(page[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(new RegExp(`^${before}<`));
  }
  expect(left).toMatchObject([{ place: expect.stringMatching(/^zh-CN\//), expected: '1' }]);
});

test('only the files and folders asked for are repaired; one that is not there is bad use', async () => {
  const dir = content(['a', 'b', 'c']);
  const only = (...files: string[]) => run(dir, toOptions(files)).then(({ report }) => report);
  expect(await only(`zh-CN/${pathOf('a')}`)).toMatch(/in 1 file;/);
  expect(await only(join(dir, 'zh-CN', pathOf('a')))).toMatch(/in 0 files;/);
  expect(await only(`en/${pathOf('b')}`)).toMatch(/in 0 files;/);
  expect(await only('zh-CN')).toMatch(/in 2 files;/);
  await expect(only('fr/x.md')).rejects.toThrow(UsageError);
});

test('only the languages asked for are repaired; one without a folder is bad use', async () => {
  const dir = content(['a']);
  expect((await run(dir, { ...all, locales: ['zh-CN'] })).report).toMatch(/in 1 file;/);
  await expect(run(dir, { ...all, locales: ['fr'] })).rejects.toThrow(UsageError);
  await expect(run(dir, { ...all, locales: ['en'] })).rejects.toThrow(/expected one of zh-CN/);
  expect(() => toOptions(['--nothing'])).toThrow(UsageError);
});

test('killed at any moment, every file is the old one or the new one', async () => {
  const stems = Array.from({ length: 400 }, (_, i) => `page${i}`);
  const dir = content(stems);
  const [old, now] = [sideBySide({ rows: damaged }), sideBySide({ rows: repaired })];
  const states = () => stems.map((stem) => read(dir, `zh-CN/${pathOf(stem)}`));
  for (const patience of [0, 3, 10]) {
    const child = spawn(process.execPath, ['src/cli/repair.ts'], {
      env: { ...process.env, CONTENT_DIR: dir },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // Kill it while it writes: a while after the first file is new.
    while (child.exitCode === null && !states().includes(now)) await setTimeout(2);
    await setTimeout(patience);
    child.kill('SIGKILL');
    await ended;
    expect(states().filter((text) => text !== old && text !== now)).toEqual([]);
  }
  await run(dir, all);
  expect(states().every((text) => text === now)).toBe(true);
  const names = readdirSync(join(dir, 'zh-CN/api-reference/beta/resources'));
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 60_000);
