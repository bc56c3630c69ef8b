import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toOptions } from '../../src/cli/check/options.ts';
import { run as check } from '../../src/cli/check/run.ts';
import { toOptions as toRepairOptions } from '../../src/cli/repair/options.ts';
import { run as repair } from '../../src/cli/repair/run.ts';
import { describeShared, SHARED } from '../support/shared.ts';

const work = mkdtempSync(join(tmpdir(), 'interlinear-'));
afterAll(() => rmSync(work, { recursive: true }));

/** What the folder's why.md expects: the findings (place, severity, check), and what repair leaves or changes. */
interface Expected {
  findings: string[];
  /** Exit status of `check`. */
  status: 0 | 1 | 2;
  repair?: { status: 0 | 1 | 2; left?: RegExp; changes?: number };
  /** Name of the translation's file where it is not that of the English one. */
  file?: string;
  /** What the report says beside that. */
  report?: RegExp;
}

const clean: NonNullable<Expected['repair']> = { status: 0 };
const cases: Record<string, Expected> = {
  'all-english': {
    findings: [
      '1:1 error page/untranslated',
      '8:3 warning page/no-anchor',
      '12:3 warning sentence/untranslated',
      '14:1 warning sentence/untranslated',
      '23:16 warning sentence/untranslated',
    ],
    status: 1,
  },
  'autolink-emptied': { findings: ['9:9 error links/changed'], status: 1 },
  'blank-line-in-table': {
    findings: Array.from({ length: 3 }, () => '20:2 warning row/missing'),
    status: 0,
    report: /a blank line or a comment ends a table/,
  },
  'empty-description': { findings: ['22:11 warning cell/empty'], status: 0 },
  'escaped-pipe': {
    findings: ['9:1 warning page/ragged-row'],
    status: 0,
    report: /Write a pipe that is text as `\\\|`/,
  },
  'front-matter-one-line': {
    findings: ['1:1 error front-matter/replaced'],
    status: 2,
    repair: { status: 2 },
  },
  'front-matter-spaced': {
    findings: ['1:1 error front-matter/replaced'],
    status: 2,
    repair: { status: 2 },
  },
  'heading-without-anchor': {
    findings: ['8:3 warning page/no-anchor'],
    status: 0,
    report: /Remedy: Write <a name="vpptokensyncstatus-enum-type"><\/a> before the words/,
  },
  'link-space': { findings: ['9:9 error markup/stray'], status: 1 },
  'misnamed-file': {
    findings: ['1:1 error page/no-source'],
    status: 2,
    repair: { status: 2 },
    file: 'vpptokensyncstatuss.md',
    report: /the name and folder that the English page has/,
  },
  'negation-lost': { findings: ['9:9 warning negation/lost'], status: 0 },
  'pascal-values-in-prose': {
    findings: ['9:9 warning identifier/lost', '9:9 warning identifier/lost'],
    status: 0,
    report: /“SilentlyContinue”[\s\S]*“ActionPreference”/,
  },
  'pipe-in-code': {
    findings: ['9:1 warning page/ragged-row', '9:9 error code/changed'],
    status: 1,
    report: /in code too/,
  },
  placeholders: { findings: ['9:9 error placeholder/changed'], status: 1 },
  'repair-eats-description': {
    findings: [
      '22:1 warning page/ragged-row',
      '22:2 error name/changed',
      '22:2 warning cell/empty',
      '22:11 error value/changed',
    ],
    status: 1,
    repair: { status: 1, left: /:22:11 {2}left: .*more or fewer cells than the header/ },
  },
  'repair-eats-description-sxs': {
    findings: ['20:1 warning page/ragged-row', '20:151 error value/changed'],
    status: 1,
    repair: { status: 1, left: /:20:151 {2}left: .*more or fewer cells than the header/ },
  },
  'row-missing': {
    findings: ['9:2 warning row/missing'],
    status: 0,
    report: /expected “retry”, found nothing/,
  },
  'row-removed': {
    findings: ['20:2 warning row/missing'],
    status: 0,
    report: /expected “completed”, found nothing/,
  },
  'row-twice': { findings: ['22:2 warning row/twice'], status: 0 },
  'sibling-name': {
    findings: ['22:2 critical name/changed', '22:2 critical name/shared'],
    status: 1,
    repair: { status: 0, changes: 1 },
  },
  'snake-and-pascal-params': {
    findings: ['9:9 warning identifier/lost', '9:9 warning identifier/lost'],
    status: 0,
    report: /“max_count”[\s\S]*“MaxCount”/,
  },
  'wrong-language': {
    findings: ['20:15 warning text/other-language', '22:11 warning text/other-language'],
    status: 0,
    report: /German: [\s\S]*Han: /,
  },
};

/** Lays a case out as a content folder, where its why.md says; its translation has to be told from its text. */
function contentOf(name: string, file?: string): { dir: string; page: string } {
  const from = `${SHARED}/cases/${name}`;
  const isSeed = /content\/pt-BR/.test(readFileSync(`${from}/why.md`, 'utf8'));
  const stem = isSeed ? 'vpptokensyncstatus.md' : 'case.md';
  const folder = 'api-reference/beta/resources';
  const dir = join(work, name);
  const page = join(dir, isSeed ? 'pt-BR' : 'de', folder, file ?? stem);
  for (const [half, to] of [
    ['en.md', join(dir, 'en', folder, stem)],
    ['xx.md', page],
  ] as const) {
    mkdirSync(dirname(to), { recursive: true });
    cpSync(`${from}/${half}`, to);
  }
  return { dir, page };
}

describeShared('cases', 'small inputs that were read wrongly', () => {
  test('each of them is expected to give something', () => {
    const folders = readdirSync(`${SHARED}/cases`, { withFileTypes: true });
    const names = folders.filter((one) => one.isDirectory()).map(({ name }) => name);
    expect(names.sort()).toEqual(Object.keys(cases).sort());
  });

  for (const [name, expected] of Object.entries(cases)) {
    test(`${name}: ${expected.findings.join(', ')}`, async () => {
      const { dir, page } = contentOf(name, expected.file);
      const { report, status } = await check(dir, toOptions(['--format', 'json']));
      const findings = JSON.parse(report).findings.map(
        (one: { place: string; severity: string; check: string }) =>
          `${one.place.replace(/^.*\.md:/, '')} ${one.severity} ${one.check}`,
      );
      expect([findings, status]).toEqual([expected.findings, expected.status]);
      expect((await check(dir, toOptions([]))).report).toMatch(expected.report ?? /Remedy: /);

      const {
        status: left = 0,
        left: reason = /left 0\.\n$/,
        changes = 0,
      } = expected.repair ?? clean;
      const before = readFileSync(page, 'utf8').split('\n');
      const repaired = await repair(dir, toRepairOptions([]));
      expect(repaired.status).toBe(left);
      expect(repaired.report).toMatch(reason);
      const after = readFileSync(page, 'utf8').split('\n');
      expect(after.filter((line, i) => line !== before[i])).toHaveLength(changes);
    });
  }
});
