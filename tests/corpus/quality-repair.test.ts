import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rules } from '../../src/checks/rules/index.ts';
import { toOptions } from '../../src/cli/check/options.ts';
import { run as check } from '../../src/cli/check/run.ts';
import { run as importPages } from '../../src/cli/import-pages/run.ts';
import { toOptions as toRepairOptions } from '../../src/cli/repair/options.ts';
import { run as repair } from '../../src/cli/repair/run.ts';
import { readContentDir } from '../../src/store/content-dir.ts';
import { describeShared, SHARED } from '../support/shared.ts';

const work = mkdtempSync(join(tmpdir(), 'interlinear-'));
afterAll(() => rmSync(work, { recursive: true }));

const all = toRepairOptions([]);
const filesOf = (dir: string) =>
  new Map(
    readContentDir(dir).paths.flatMap(({ files }) =>
      files.map(({ locale, path, bytes }) => [`${locale}/${path}`, bytes] as const),
    ),
  );
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A page with its headings and the first two cells of each table row blanked, told from the lines alone. */
function withoutLiterals(text: string): string {
  const whole = text.replace(
    /(data-ttu-id="[^"]*">)([^<]*)/g,
    (_, open, inner) => open + inner.replace(/\r?\n/g, ' '),
  );
  return whole
    .split('\n')
    .map((line) => {
      if (/^\s*#/.test(line)) return line.replace(/^(\s*#+)(?:(?!<span class).)*/, '$1');
      if (!line.trimStart().startsWith('|')) return line;
      const cells = line.split('|');
      const blank = (cell: string) =>
        cell.includes('data-ttu-id') ? cell.replace(/(data-ttu-id="[^"]*">)[^<]*/, '$1') : '';
      return cells.map((cell, i) => (i === 1 || i === 2 ? blank(cell) : cell)).join('|');
    })
    .join('\n');
}

describeShared('corpus', 'repair of the corpus', () => {
  for (const [corpus, formats] of [
    ['corpus', 'side by side'],
    ['corpus-plain', 'plain'],
  ] as const) {
    test(`${formats}: what is still damaged was named, and nothing but literals and headings changed`, async () => {
      const dir = join(work, corpus);
      cpSync(`${SHARED}/${corpus}`, dir, { recursive: true });
      const before = filesOf(dir);
      await repair(dir, all);
      const after = filesOf(dir);
      expect([...after.keys()]).toEqual([...before.keys()]);
      const touched = [...before].filter(
        ([file, bytes]) =>
          withoutLiterals(decode(bytes)) !== withoutLiterals(decode(after.get(file))),
      );
      expect(touched.map(([file]) => file)).toEqual([]);
      const repaired = Object.values(rules).filter((rule) => rule.repaired);
      const ids = repaired.flatMap(({ id }) => ['--check', id]);
      const options = toOptions(['--format', 'json', ...ids]);
      const { report } = await repair(dir, all);
      expect(report).toMatch(/in 0 files/m);
      const { findings } = JSON.parse((await check(dir, options)).report) as {
        findings: { place: string }[];
      };
      const unnamed = findings.filter(({ place }) => !report.includes(`${place}  left: `));
      expect(unnamed).toEqual([]);
    });
  }
});

describeShared('corpus', 'import of the corpus', () => {
  for (const locale of ['en', 'zh-CN', 'pt-BR']) {
    test(`${locale}: exactly the enum pages are taken, and a second run changes nothing`, () => {
      const from = join(work, `upstream-${locale}`);
      const to = join(work, `imported-${locale}`);
      cpSync(`${SHARED}/corpus/${locale}`, from, { recursive: true });
      const other = `---\ntitle: user\ndoc_type: resourcePageType\nms.contentlocale: ${locale}\n---\n`;
      const table = '|Property|Type|\n|:--|:--|\n|id|String|\n';
      const resources = join(from, 'api-reference/beta/resources');
      writeFileSync(join(resources, 'user.md'), `${other}# user resource type\n\n${table}`);
      const values = '### state values\n\n|Member|\n|:--|\n|on|\n';
      writeFileSync(join(resources, 'thing.md'), `${other}# thing resource type\n\n${values}`);
      const options = {
        from,
        locale: undefined,
        only: ['enum'],
        force: false,
        dryRun: false,
        verbose: false,
      };
      const { report } = importPages(to, options);
      const own = [...filesOf(`${SHARED}/corpus`)].filter(([file]) =>
        file.startsWith(`${locale}/`),
      );
      expect(report).toMatch(
        new RegExp(
          `^Took ${own.length} pages \\(${own.length} of enums\\)\\..* 2 of other kinds\\.$`,
          'm',
        ),
      );
      const taken = filesOf(to);
      expect([...taken.keys()].sort()).toEqual(own.map(([file]) => file).sort());
      const changed = own.filter(([file, bytes]) =>
        Buffer.compare(bytes, readFileSync(join(to, file))),
      );
      expect(changed).toEqual([]);
      expect(importPages(to, options).report).toMatch(/^Took 0 pages\./m);
    });
  }
});
