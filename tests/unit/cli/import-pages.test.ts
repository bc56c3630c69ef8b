import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Options, toOptions } from '../../../src/cli/import-pages/options.ts';
import { run } from '../../../src/cli/import-pages/run.ts';
import { UsageError } from '../../../src/options/usage-error.ts';
import { type Cell, english, plain, sideBySide } from '../checks/page.ts';
import { folder, read } from './folder.ts';

const pathOf = (stem: string) => `api-reference/beta/resources/${stem}.md`;
const rows: Cell[][] = [['red', '0', 'Red.']];
const front = (fields: string, page: string) => `---\n${fields}\n---\n${page}`;
const resource = front(
  'doc_type: resourcePageType',
  '# user resource type\n\n|Property|Type|\n|:--|:--|\n|id|String|\n\n### ageGroup values\n\n|Member|\n|:--|\n|adult|\n',
);
const method =
  '# Get user\n\n|Permission type|Permissions|\n|:--|:--|\n|Application|User.Read.All|\n';
const options: Omit<Options, 'from'> = {
  locale: undefined,
  only: undefined,
  force: false,
  dryRun: false,
  verbose: false,
};
const importFrom = (from: string, to: string, more: Partial<typeof options> = {}) =>
  run(to, { ...options, ...more, from });

test('pages of every kind are copied in place, byte for byte; others are counted', () => {
  const page = `\ufeff${front('ms.contentlocale: zh-cn', sideBySide({ rows })).replaceAll('\n', '\r\n')}`;
  const from = folder({
    [pathOf('colour')]: page,
    [pathOf('user')]: resource,
    [pathOf('overview')]: '# Work with users\n\nThe values.\n',
    'api-reference/beta/api/user-get.md': method,
    'concepts/colour.md': english({ rows }),
    'README.md': '# Docs\n',
  });
  const to = folder({});
  const { status, report } = importFrom(from, to);
  const numbers = (taken: string, others: string) =>
    `Took ${taken}. Skipped 0 that are here already, 0 that differ, 0 that can't be read or placed, ${others}.\n`;
  expect(status).toBe(0);
  expect(report).toContain(`took zh-CN/${pathOf('colour')}\n`);
  expect(report).toContain(
    numbers(
      '3 pages (1 of enums, 1 of types, 1 of methods)',
      '1 of no kind, such as pages about concepts',
    ),
  );
  expect(read(to, `zh-CN/${pathOf('colour')}`)).toBe(page);
  expect(read(to, `zh-CN/${pathOf('user')}`)).toBe(resource);
  expect(existsSync(join(to, 'zh-CN', pathOf('overview')))).toBe(false);

  const enums = folder({});
  const { only } = toOptions(['x', '--only', 'enums']);
  expect(importFrom(from, enums, { only }).report).toBe(
    `took zh-CN/${pathOf('colour')}\n${numbers('1 pages (1 of enums)', '3 of other kinds')}`,
  );
  expect(existsSync(join(enums, 'zh-CN', pathOf('user')))).toBe(false);
});

test('a second run changes nothing', () => {
  const from = folder({ [pathOf('colour')]: english({ rows }) });
  const to = folder({});
  importFrom(from, to);
  const { mtimeMs } = statSync(join(to, 'en', pathOf('colour')));
  expect(importFrom(from, to).report).toMatch(/^Took 0 pages\. Skipped 1 that are here already/);
  expect(statSync(join(to, 'en', pathOf('colour'))).mtimeMs).toBe(mtimeMs);
});

test('a page that differs is left, unless it is forced', () => {
  const from = folder({ [pathOf('colour')]: english({ rows }) });
  const to = folder({ [`en/${pathOf('colour')}`]: 'my own\n' });
  const left = importFrom(from, to);
  expect(left.status).toBe(1);
  expect(left.report).toContain('the one here differs: --force overwrites it');
  expect(read(to, `en/${pathOf('colour')}`)).toBe('my own\n');
  expect(importFrom(from, to, { force: true }).status).toBe(0);
  expect(read(to, `en/${pathOf('colour')}`)).toBe(english({ rows }));
});

test('--dry-run copies nothing, --verbose lists every page', () => {
  const from = folder({ [pathOf('colour')]: english({ rows }), [pathOf('about')]: '# About\n' });
  const to = folder({});
  const { report } = importFrom(from, to, { dryRun: true, verbose: true });
  expect(report).toContain(`would take en/${pathOf('colour')}`);
  expect(report).toContain(`skipped ${pathOf('about')}: a page of no known kind`);
  expect(existsSync(join(to, 'en'))).toBe(false);
});

test('the language is that of the page, of the checkout, of the folder, or as given', () => {
  const said = front('ms.contentlocale: pt-BR', plain({ rows }));
  const from = folder({ [pathOf('a')]: said, [pathOf('b')]: plain({ rows }) });
  const taken = (source: string, more = {}) =>
    importFrom(source, folder({}), more).report.match(/^took [\w-]+/gm);
  expect(taken(from)).toEqual(['took pt-BR', 'took pt-BR']);
  expect(taken(from, { locale: 'pt-PT' })).toEqual(['took pt-PT', 'took pt-PT']);
  const languages = folder({
    [`fr/${pathOf('a')}`]: plain({ rows }),
    [`en/${pathOf('a')}`]: english({ rows }),
  });
  expect(taken(languages)).toEqual(['took en', 'took fr']);
  const unknown = importFrom(folder({ [pathOf('a')]: sideBySide({ rows }) }), folder({}));
  expect(unknown).toMatchObject({ status: 2, report: expect.stringContaining('give --locale') });
});

test('a page that can’t be read is named, the others are taken', () => {
  const from = folder({
    [pathOf('a')]: new Uint8Array([0xff, 0xfe]),
    [pathOf('b')]: english({ rows }),
  });
  const { status, report } = importFrom(from, folder({}));
  expect(status).toBe(2);
  expect(report).toContain(`skipped ${pathOf('a')}: is UTF-16`);
  expect(report).toContain(`took en/${pathOf('b')}`);
});

test('what is not a checkout is bad use, and so is the content folder itself', () => {
  const to = folder({ [`en/${pathOf('a')}`]: english({ rows }) });
  expect(() => importFrom(folder({ 'a.md': '' }), to)).toThrow(UsageError);
  expect(() => importFrom(join(folder({}), 'nowhere'), to)).toThrow(/can't be read \(ENOENT\)/);
  expect(() => importFrom(to, to)).toThrow(/is part of CONTENT_DIR/);
  expect(() => toOptions([])).toThrow(/expected one folder/);
  expect(() => toOptions(['x', '--only', 'enum'])).toThrow(
    '--only is enum: expected one of enums, types, methods',
  );
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/import-pages.ts'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('see --help')]);
});
